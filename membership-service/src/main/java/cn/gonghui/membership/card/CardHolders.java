package cn.gonghui.membership.card;

import cn.gonghui.membership.member.MemberCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says whose a card in use is. */
@ApplicationScoped
class CardHolders implements MemberCards {

    private final CardRepository cards;

    CardHolders(CardRepository cards) {
        this.cards = cards;
    }

    @Override
    @Transactional
    public Map<String, UUID> holders(Collection<String> cardNumbers) {
        return cards.withNumbers(cardNumbers).stream()
                .filter(card -> card.status().usable())
                .collect(Collectors.toMap(Card::number, Card::memberId));
    }

    @Override
    @Transactional
    public Map<String, FormerHolder> formerHolders(Collection<String> cardNumbers) {
        return cards.withNumbers(cardNumbers).stream()
                .filter(card -> !card.status().usable())
                .collect(Collectors.toMap(
                        Card::number, card -> new FormerHolder(card.memberId(), card.unusableSince())));
    }
}
