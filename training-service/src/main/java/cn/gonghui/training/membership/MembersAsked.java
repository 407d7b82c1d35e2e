package cn.gonghui.training.membership;

import cn.gonghui.kit.problem.KitProblem;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was learnt about the members that one request names, before its transaction began. */
public final class MembersAsked {

    static final Duration COME_AGAIN = Duration.ofSeconds(10);

    private final Map<UUID, KnownMember> byId;
    private final Map<String, KnownMember> byCard;
    private final boolean complete;

    /** @param complete false where membership was down and only the local copy answered */
    MembersAsked(Map<UUID, KnownMember> byId, Map<String, KnownMember> byCard, boolean complete) {
        this.byId = Map.copyOf(byId);
        this.byCard = Map.copyOf(byCard);
        this.complete = complete;
    }

    /**
     * @param pointer where the id stands in the request body
     * @throws cn.gonghui.kit.problem.Problem 400 unknown, 409 ended, 503 unknown here while membership is down
     */
    public KnownMember member(UUID id, String pointer) {
        return current(byId.get(id), pointer);
    }

    /** The holder of a live card; refused like {@link #member}. */
    public KnownMember holder(String cardNumber, String pointer) {
        return current(byCard.get(cardNumber), pointer);
    }

    /** Ids of all that are known, asked for by id or by card. */
    public Set<UUID> memberIds() {
        return Stream.concat(byId.keySet().stream(), byCard.values().stream().map(KnownMember::id))
                .collect(Collectors.toSet());
    }

    /** Unions of all that are known. */
    public Set<UUID> organizationIds() {
        return Stream.concat(byId.values().stream(), byCard.values().stream())
                .map(KnownMember::organizationId)
                .collect(Collectors.toSet());
    }

    private KnownMember current(KnownMember member, String pointer) {
        if (member == null && !complete) {
            throw KitProblem.UNAVAILABLE.refuse().retryAfter(COME_AGAIN);
        }
        if (member == null) {
            throw MembershipProblem.UNKNOWN_MEMBER.refuseAt(pointer);
        }
        if (!member.current()) {
            throw MembershipProblem.MEMBERSHIP_ENDED.refuseAt(pointer);
        }
        return member;
    }
}
