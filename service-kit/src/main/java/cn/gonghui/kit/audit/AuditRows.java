package cn.gonghui.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Audit rows, read beside their links, as they are shown. */
@Singleton
class AuditRows {

    static final String SELECT = """
            select r.id, r.recorded_at, r.occurred_at, r.actor_subject, r.actor_roles, r.actor_organization_id, r.address,
                   r.request_id, r.action, r.object_type, r.object_id, r.organization_id, cast(r.before as text) as before,
                   cast(r.after as text) as after, r.reason, c.position, encode(c.hash, 'hex') as hash, c.chained_at
            from\s""";

    static final String LINK = "left join audit_chain c on c.record_id = r.id";

    private final ObjectMapper json;

    AuditRows(ObjectMapper json) {
        this.json = json;
    }

    List<AuditRecordView> views(List<Object[]> rows) {
        return rows.stream().map(this::view).toList();
    }

    private AuditRecordView view(Object[] row) {
        var roles = (String) row[4];
        return new AuditRecordView(
                (UUID) row[0],
                (Instant) row[1],
                (Instant) row[2],
                new AuditRecordView.Caller(
                        (String) row[3],
                        roles.isEmpty() ? List.of() : List.of(roles.split(" ")),
                        (UUID) row[5],
                        (String) row[6],
                        (String) row[7]),
                (String) row[8],
                (String) row[9],
                (UUID) row[10],
                (UUID) row[11],
                tree((String) row[12]),
                tree((String) row[13]),
                (String) row[14],
                row[15] == null
                        ? null
                        : new AuditRecordView.Link(
                                ((Number) row[15]).longValue(), (String) row[16], (Instant) row[17]));
    }

    private JsonNode tree(String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("jsonb that is not JSON", impossible);
        }
    }
}
