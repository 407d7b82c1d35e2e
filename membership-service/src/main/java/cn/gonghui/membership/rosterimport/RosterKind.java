package cn.gonghui.membership.rosterimport;

import cn.gonghui.membership.member.RosterOutcome;
import java.util.List;
import java.util.UUID;

/** What is done with rows of one kind. */
interface RosterKind {

    ImportKind kind();

    /**
     * Reads what stands in the columns, takes note of what is wrong, and takes in the rows that are sound.
     *
     * @param organizationId the union of rows that name none
     * @return one outcome for each row, in order; a row that is not sound is refused, whatever its outcome
     */
    List<RosterOutcome> take(List<RosterRow> rows, UUID organizationId, boolean dryRun);
}
