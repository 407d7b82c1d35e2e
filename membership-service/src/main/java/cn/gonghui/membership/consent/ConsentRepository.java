package cn.gonghui.membership.consent;

import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What members allow, and the ledger of how they came to it. */
@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {

    /** What each of the members has said last, also in an earlier membership; nothing of those who have said nothing. */
    Map<UUID, Map<ConsentPurpose, Consent>> said(Collection<UUID> memberIds) {
        Map<UUID, Map<ConsentPurpose, Consent>> said = new HashMap<>();
        if (!memberIds.isEmpty()) {
            getEntityManager()
                    .createQuery("""
                            select m.id, c from Member m
                            join Member each on each.id = m.id or each.documentIndex = m.documentIndex
                            join Consent c on c.memberId = each.id
                            where m.id in :members order by c.decidedAt, c.id""", Object[].class)
                    .setParameter("members", memberIds)
                    .getResultStream()
                    .forEach(row -> said.computeIfAbsent((UUID) row[0], _ -> new EnumMap<>(ConsentPurpose.class))
                            .put(((Consent) row[1]).purpose(), (Consent) row[1]));
        }
        return said;
    }

    Optional<Consent> of(UUID memberId, ConsentPurpose purpose) {
        return find("memberId = ?1 and purpose = ?2", memberId, purpose).firstResultOptional();
    }

    /** Who uses these members' data now: until the transaction ends none of them decides anew. Many may at the same time. */
    void hold(Collection<UUID> memberIds) {
        lock("select id from member where id = any(:ids) order by id for key share", memberIds);
    }

    /** The member decides: waits for whoever uses his data now, and keeps all others waiting. */
    void holdAlone(UUID memberId) {
        lock("select id from member where id = any(:ids) for update", List.of(memberId));
    }

    private void lock(String sql, Collection<UUID> memberIds) {
        getEntityManager()
                .createNativeQuery(sql, UUID.class)
                .setParameter("ids", memberIds.toArray(UUID[]::new))
                .getResultList();
    }

    void add(ConsentRecord line) {
        getEntityManager().persist(line);
    }

    /** Everything that these memberships of a person have said, the oldest first. */
    List<ConsentRecord> ledger(Collection<UUID> memberIds) {
        return getEntityManager()
                .createQuery(
                        "select r from ConsentRecord r where r.memberId in :members order by r.createdAt, r.id",
                        ConsentRecord.class)
                .setParameter("members", memberIds)
                .getResultList();
    }

    Page<ConsentRecordView> page(PageRequest request, UUID memberId, Function<ConsentRecord, ConsentRecordView> view) {
        return ListQuery.of(getEntityManager(), ConsentRecord.class)
                .where("e.memberId = :member", "member", memberId)
                .sort("createdAt", Instant.class)
                .page(request, ConsentRecordView.class, view);
    }
}
