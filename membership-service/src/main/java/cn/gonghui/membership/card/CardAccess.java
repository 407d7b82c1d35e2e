package cn.gonghui.membership.card;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Which cards the caller sees, and what he may do with them. */
@ApplicationScoped
class CardAccess {

    private final CardRepository cards;
    private final OrganizationDirectory organizations;
    private final Actor actor;

    CardAccess(CardRepository cards, OrganizationDirectory organizations, Actor actor) {
        this.cards = cards;
        this.organizations = organizations;
        this.actor = actor;
    }

    /** A card in the caller's scope, or his own; for everybody else it does not exist. */
    Card visible(UUID id) {
        return cards.findByIdOptional(id)
                .filter(card -> isOwn(card) || organizations.covers(card.organizationId()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    /** True where the caller sees nothing but his own cards. */
    boolean onlyOwn() {
        return !mayWrite() && !actor.is(Role.AUDITOR);
    }

    UUID self() {
        return actor.memberId().orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    CardView view(Card card) {
        if (mayWrite()) {
            return CardView.of(card, card.number(), card.status().actions());
        }
        if (!isOwn(card)) {
            return CardView.masked(card);
        }
        return CardView.of(
                card,
                card.number(),
                card.status().actions().stream()
                        .filter(CardAction.REPORT_LOSS::equals)
                        .toList());
    }

    private boolean mayWrite() {
        return actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN);
    }

    private boolean isOwn(Card card) {
        return actor.is(Role.MEMBER)
                && actor.memberId().filter(card.memberId()::equals).isPresent();
    }
}
