package cn.gonghui.membership.card;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Cards. */
@ApplicationScoped
class CardRepository implements PanacheRepositoryBase<Card, UUID> {

    private static final Set<CardStatus> LIVE =
            EnumSet.of(CardStatus.ISSUED, CardStatus.ACTIVE, CardStatus.LOST, CardStatus.SUSPENDED);

    List<Card> liveOf(Collection<UUID> memberIds) {
        return memberIds.isEmpty() ? List.of() : list("memberId in ?1 and status in ?2", memberIds, LIVE);
    }

    List<Card> withNumbers(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : list("number in ?1", numbers);
    }

    Optional<Card> withNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** @param scope null where the member asks for his own */
    Page<CardView> page(
            PageRequest request,
            UUID memberId,
            UUID organizationId,
            CardStatus status,
            Scope scope,
            Function<Card, CardView> view) {
        return ListQuery.of(getEntityManager(), Card.class)
                .where("e.memberId = :member", "member", memberId)
                .where("e.organizationId = :organization", "organization", organizationId)
                .within(
                        "organizationId",
                        OrganizationDirectory.IDS_WITHIN_SCOPE,
                        "scope",
                        scope == null || scope.coversEverything() ? null : scope.likePattern())
                .where("e.status = :status", "status", status)
                .sort("organizationId", UUID.class)
                .page(request, CardView.class, view);
    }
}
