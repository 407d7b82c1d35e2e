package cn.gonghui.membership.card;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.membership.identity.LuhnNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Tells partners whether a card is good, and keeps a record of every question. */
@ApplicationScoped
public class CardVerificationService {

    private final CardRepository cards;
    private final EntityManager entities;
    private final Actor actor;
    private final Clock clock;

    CardVerificationService(CardRepository cards, EntityManager entities, Actor actor, Clock clock) {
        this.cards = cards;
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    public VerifiedCard verify(VerifyCard request) {
        var card = LuhnNumber.isValid(request.number())
                ? cards.withNumber(request.number()).orElse(null)
                : null;
        var valid = card != null && card.status() == CardStatus.ACTIVE;
        entities.persist(new CardVerification(actor.subject(), card, valid, clock.instant()));
        return new VerifiedCard(valid, valid ? card.benefitTier() : null);
    }
}
