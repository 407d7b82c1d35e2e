package cn.gonghui.kit.audit;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What was done to a person's record. Audit rows cannot be erased, so they never hold a name or a number that is not
 * masked, nor what somebody wrote about a person.
 */
@Singleton
class AuditOfPersons implements PersonalRecords {

    private final Session session;
    private final AuditRows rows;

    AuditOfPersons(Session session, AuditRows rows) {
        this.session = session;
        this.rows = rows;
    }

    /** Who did it is told by roles and organisation; accounts and addresses are those of other people. */
    public record DoneToHim(
            UUID id,
            Instant recordedAt,
            Instant occurredAt,
            String action,
            UUID objectId,
            List<String> roles,
            UUID actorOrganizationId,
            JsonNode before,
            JsonNode after,
            String reason) {

        static DoneToHim of(AuditRecordView row) {
            return new DoneToHim(
                    row.id(),
                    row.recordedAt(),
                    row.occurredAt(),
                    row.action(),
                    row.objectId(),
                    row.actor().roles(),
                    row.actor().organizationId(),
                    row.before(),
                    row.after(),
                    row.reason());
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("audit_record");
    }

    @Override
    public List<Section> describe(Person person) {
        var found = session.createNativeQuery(
                        AuditRows.SELECT + "audit_record r " + AuditRows.LINK
                                + " where r.object_id = any(:ids) order by r.recorded_at, r.id",
                        Object[].class)
                .setParameter("ids", person.ids().toArray(UUID[]::new))
                .getResultList();
        return List.of(new Section("auditRecords", rows.views(found).stream().map(DoneToHim::of)));
    }

    /** Nothing: what he is called was never written there. */
    @Override
    public void forget(Person person) {}
}
