package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.json.JsonBinder;
import cn.gonghui.membership.member.CreateMember;
import cn.gonghui.membership.member.MemberRoster;
import cn.gonghui.membership.member.RosterOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Rows of a roster of members. */
@ApplicationScoped
class MemberRows implements RosterKind {

    private final MemberRoster roster;
    private final RowChecks checks;
    private final JsonBinder binder;

    MemberRows(MemberRoster roster, RowChecks checks, JsonBinder binder) {
        this.roster = roster;
        this.checks = checks;
        this.binder = binder;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.MEMBERS;
    }

    @Override
    public List<RosterOutcome> take(List<RosterRow> rows, UUID organizationId, boolean dryRun) {
        var requests = rows.stream().map(row -> request(row, organizationId)).toList();
        checks.requireBelow(
                rows, requests.stream().map(CreateMember::organizationId).toList(), organizationId);
        checks.requireDistinct(rows, requests.stream().map(RowChecks.Person::of).toList());
        var entries = new java.util.ArrayList<MemberRoster.Entry>();
        for (int index = 0; index < rows.size(); index++) {
            entries.add(
                    new MemberRoster.Entry(requests.get(index), rows.get(index).sound()));
        }
        return roster.take(entries, dryRun);
    }

    private CreateMember request(RosterRow row, UUID organizationId) {
        var values = new CellValues(row);
        var document = values.document();
        var request = new CreateMember(
                null,
                values.organizationId(organizationId),
                row.text("name"),
                document,
                values.phone(),
                values.gender(document),
                values.employmentForm(),
                row.text("jobTitle"),
                values.date("joinedOn"),
                values.date("firstJoinedOn"));
        binder.violations(request).forEach(row::refuse);
        return request;
    }
}
