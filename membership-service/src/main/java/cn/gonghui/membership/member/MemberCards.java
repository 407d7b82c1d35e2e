package cn.gonghui.membership.member;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Says whose a card is; the card feature provides it. */
public interface MemberCards {

    /** Card number to member id, for those numbers that are of a card in use. */
    Map<String, UUID> holders(Collection<String> cardNumbers);

    /** The same for those that are of a card which is lost, suspended, replaced or cancelled. */
    Map<String, FormerHolder> formerHolders(Collection<String> cardNumbers);

    /** @param since when the card ceased to be of use */
    record FormerHolder(UUID memberId, Instant since) {}
}
