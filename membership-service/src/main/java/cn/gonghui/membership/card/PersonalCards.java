package cn.gonghui.membership.card;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The cards of a person. They are dead since his exit; their numbers stay, as a number is never given again. */
@ApplicationScoped
class PersonalCards implements PersonalRecords {

    private final CardRepository cards;

    PersonalCards(CardRepository cards) {
        this.cards = cards;
    }

    @Override
    public Set<String> tables() {
        return Set.of("card");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(new Section(
                "cards",
                cards.list("memberId in ?1 order by issuedOn, id", person.ids()).stream()
                        .map(card -> CardView.of(card, card.number(), List.of()))));
    }

    /** Nothing on a card tells who its holder was. */
    @Override
    public void forget(Person person) {}
}
