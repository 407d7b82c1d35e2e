package cn.gonghui.membership.transfer;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.clock.DueItems.Due;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Transfers. */
@ApplicationScoped
class TransferRepository implements PanacheRepositoryBase<Transfer, UUID> {

    private static final List<TransferStatus> OPEN = List.of(TransferStatus.REQUESTED, TransferStatus.RELEASED);

    record Parties(UUID destinationId, UUID memberId) {}

    /** Read without the transfer itself, which is read once it is held. */
    Optional<Parties> parties(UUID id) {
        return find("select destinationId, memberId from Transfer where id = ?1", id)
                .project(Parties.class)
                .firstResultOptional();
    }

    /** Held for a decision: who decides the same one from the other end waits and then sees it decided. */
    Transfer exclusive(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Transfer> openOf(UUID memberId) {
        return find("memberId = ?1 and status in ?2", memberId, OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean underWay(UUID memberId) {
        return count("memberId = ?1 and status in ?2", memberId, OPEN) > 0;
    }

    boolean anyOf(UUID organizationId) {
        return count("(originId = ?1 or destinationId = ?1) and status in ?2", organizationId, OPEN) > 0;
    }

    List<Transfer> openOfUnion(UUID organizationId) {
        return find("(originId = ?1 or destinationId = ?1) and status in ?2 order by id", organizationId, OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that are released by themselves on this day or before. */
    Due<LocalDate> due(LocalDate today) {
        return new Due<>(Transfer.class, "releaseOn", "e.status = REQUESTED", today);
    }

    /** @param self the member who asks for his own; null for whoever asks for organisations */
    Page<TransferView> page(
            PageRequest request,
            TransferFilter filter,
            Scope scope,
            UUID self,
            Function<List<Transfer>, List<TransferView>> views) {
        var end = filter.end();
        var scoped = self == null && !scope.coversEverything();
        return ListQuery.of(getEntityManager(), Transfer.class)
                .where("e.memberId = :member", "member", self)
                .where("e." + end + " = :organization", "organization", filter.organizationId())
                .within(end, OrganizationDirectory.IDS_WITHIN_SCOPE, "scope", scoped ? scope.likePattern() : null)
                .where("e.status = :status", "status", filter.status())
                .sort(end, UUID.class)
                .pageAtOnce(request, TransferView.class, views);
    }
}
