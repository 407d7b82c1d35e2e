package cn.gonghui.membership.card;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.consent.ConsentPurpose;
import cn.gonghui.membership.consent.Consents;
import cn.gonghui.membership.identity.LuhnNumber;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Tells partners whether a card is good, and keeps a record of every question. */
@ApplicationScoped
public class CardVerificationService {

    private final CardRepository cards;
    private final Consents consents;
    private final EntityManager entities;
    private final Actor actor;
    private final ActorScope actorScope;
    private final Clock clock;

    CardVerificationService(
            CardRepository cards,
            Consents consents,
            EntityManager entities,
            Actor actor,
            ActorScope actorScope,
            Clock clock) {
        this.cards = cards;
        this.consents = consents;
        this.entities = entities;
        this.actor = actor;
        this.actorScope = actorScope;
        this.clock = clock;
    }

    @Transactional
    public VerifiedCard verify(VerifyCard request) {
        var card = LuhnNumber.isValid(request.number())
                ? cards.withNumber(request.number()).orElse(null)
                : null;
        var valid = card != null && card.status() == CardStatus.ACTIVE && allowed(card);
        entities.persist(new CardVerification(actor.subject(), card, valid, clock.instant()));
        return new VerifiedCard(valid, valid ? card.benefitTier() : null);
    }

    /** That the holder does not want it told is no more than "not valid" to the partner. */
    private boolean allowed(Card card) {
        return consents.notAllowing(ConsentPurpose.CARD_BENEFITS, List.of(card.memberId()))
                .isEmpty();
    }

    /** In the order they were asked. An auditor of a subtree sees those about its cards. */
    @Transactional
    public Page<CardVerificationView> list(PageRequest page, CardVerificationFilter filter) {
        var scope = actorScope.scope();
        return ListQuery.of(entities, CardVerification.class)
                .where(
                        "e.organizationId in " + OrganizationDirectory.WITHIN_SCOPE,
                        "scope",
                        scope.coversEverything() ? null : scope.likePattern())
                .where("e.caller = :caller", "caller", filter.caller())
                .where("e.cardId = :card", "card", filter.cardId())
                .where("e.valid = :valid", "valid", filter.valid())
                .where("e.verifiedAt >= :from", "from", filter.from())
                .where("e.verifiedAt < :before", "before", filter.before())
                .sort("verifiedAt", Instant.class)
                .page(page, CardVerificationView.class, CardVerification::view);
    }
}
