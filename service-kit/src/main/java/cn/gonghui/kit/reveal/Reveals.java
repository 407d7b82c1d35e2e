package cn.gonghui.kit.reveal;

import cn.gonghui.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down that personal data was shown in full: to whom, of which object, which fields, and why; never the values. */
@ApplicationScoped
public class Reveals {

    private final Journal journal;

    Reveals(Journal journal) {
        this.journal = journal;
    }

    /**
     * One audit row, in the transaction that reads the values: without the row they are not answered.
     *
     * @param objectType what was looked into, for example {@code member}
     * @param reason why the caller says he needs it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            String objectType, UUID id, UUID organizationId, Collection<? extends Enum<?>> fields, String reason) {
        List<String> names = fields.stream().map(Enum::name).sorted().toList();
        journal.audit(
                objectType + ".revealed",
                objectType,
                id,
                organizationId,
                null,
                Map.of("fields", names),
                reason.strip());
    }
}
