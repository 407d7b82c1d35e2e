package cn.gonghui.membership.card;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of cards. */
@ApplicationScoped
class CardCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(CardStatus.class, CardAction.class, BenefitTier.class);
    }
}
