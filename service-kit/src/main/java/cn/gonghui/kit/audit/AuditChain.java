package cn.gonghui.kit.audit;

import cn.gonghui.kit.audit.AuditFinding.Kind;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Verifies the chain, a bounded stretch at a time. */
@ApplicationScoped
public class AuditChain {

    static final int STRETCH = 10_000;
    private static final int MOST_FINDINGS = 100;

    private static final String STATE = """
            select (select max(position) from audit_anchor) as anchor,
                   coalesce((select max(position) from audit_chain), (select max(position) from audit_anchor)) as head,
                   (select count(*) from audit_unchained) as waiting
            """;

    private static final String HASH = """
            select encode(hash, 'hex') from audit_chain where position = :position
            union all select encode(hash, 'hex') from audit_anchor where position = :position
            limit 1
            """;

    /** A link after a gap is compared with nothing: the gap is told once. */
    private static final String LINKS = """
            select position, record_id, gap, missing from (
                select c.position, c.record_id, r.id is null as missing,
                       c.position <> coalesce(lag(c.position) over places, :from - 1) + 1
                           or (c.position = :from and cast(:hash as text) is null) as gap,
                       c.hash = audit_link(
                           coalesce(lag(c.hash) over places, decode(cast(:hash as text), 'hex')), c.position, r) as intact
                from audit_chain c left join audit_record r on r.id = c.record_id
                where c.position between :from and :to
                window places as (order by c.position)) checked
            where missing or gap or intact is not true
            order by position limit :most
            """;

    private static final String UNLINKED = """
            select r.id from audit_record r
            where r.recorded_at >= cast(:begin as timestamptz) and r.recorded_at < cast(:end as timestamptz)
              and not exists (select from audit_chain c where c.record_id = r.id)
              and not exists (select from audit_unchained u where u.record_id = r.id)
            order by r.recorded_at limit :most
            """;

    /** Stretches meet at these moments, so that a record without a link is looked for in exactly one of them. */
    private static final String MOMENT = """
            select coalesce(r.recorded_at, c.chained_at) from audit_chain c left join audit_record r on r.id = c.record_id
            where c.position >= :position order by c.position limit 1
            """;

    private final Session session;

    AuditChain(Session session) {
        this.session = session;
    }

    /**
     * Checks from one position to another, at most {@value #STRETCH} of them.
     *
     * @param first null for the beginning
     * @param last null for the end
     */
    @Transactional
    public AuditVerification verify(Long first, Long last) {
        if (first != null && last != null && last < first) {
            throw Problem.invalid(Violation.inQuery("to", "too-small", first));
        }
        var state = session.createNativeQuery(STATE, Object[].class).getSingleResult();
        var anchor = ((Number) state[0]).longValue();
        var head = ((Number) state[1]).longValue();
        var from = first == null ? anchor + 1 : Math.max(first, anchor + 1);
        var wanted = last == null ? head : Math.min(last, head);
        var to = Math.max(from - 1, Math.min(wanted, from + STRETCH - 1));
        var findings = new ArrayList<AuditFinding>();
        if (from <= to) {
            findings.addAll(links(from, to));
        }
        findings.addAll(unlinked(from == anchor + 1 ? null : from, to == head ? null : to + 1));
        return new AuditVerification(
                from,
                to,
                findings.isEmpty(),
                findings,
                to < wanted ? Long.valueOf(to + 1) : null,
                hash(to),
                anchor,
                head,
                ((Number) state[2]).longValue(),
                Instant.now());
    }

    private List<AuditFinding> links(long from, long to) {
        return session
                .createNativeQuery(LINKS, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("hash", hash(from - 1))
                .setParameter("most", MOST_FINDINGS)
                .getResultList()
                .stream()
                .map(AuditChain::finding)
                .toList();
    }

    private static AuditFinding finding(Object[] row) {
        var kind = (Boolean) row[3] ? Kind.MISSING : (Boolean) row[2] ? Kind.GAP : Kind.CHANGED;
        return new AuditFinding(kind, ((Number) row[0]).longValue(), kind == Kind.GAP ? null : (UUID) row[1]);
    }

    private List<AuditFinding> unlinked(Long from, Long before) {
        return session
                .createNativeQuery(UNLINKED, UUID.class)
                .setParameter("begin", from == null ? "-infinity" : moment(from))
                .setParameter("end", before == null ? "infinity" : moment(before))
                .setParameter("most", MOST_FINDINGS)
                .getResultList()
                .stream()
                .map(id -> new AuditFinding(Kind.UNLINKED, null, id))
                .toList();
    }

    private String moment(long position) {
        return session.createNativeQuery(MOMENT, Instant.class)
                .setParameter("position", position)
                .getResultStream()
                .findFirst()
                .map(Instant::toString)
                .orElse("infinity");
    }

    private String hash(long position) {
        return session.createNativeQuery(HASH, String.class)
                .setParameter("position", position)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
