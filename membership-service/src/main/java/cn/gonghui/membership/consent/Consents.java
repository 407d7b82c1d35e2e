package cn.gonghui.membership.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asked by every feature before it uses members' data for a purpose. Who is about to use it holds the members' rows until
 * the transaction ends, and a withdrawal holds the one row against everybody: one of the two comes first, and the other sees it.
 */
@ApplicationScoped
public class Consents {

    private final ConsentRepository consents;

    Consents(ConsentRepository consents) {
        this.consents = consents;
    }

    /** Those who do not allow it; they and the others are held until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> refusing(ConsentPurpose purpose, Collection<UUID> memberIds) {
        if (memberIds.isEmpty()) {
            return Set.of();
        }
        consents.hold(memberIds);
        return notAllowing(purpose, memberIds);
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 {@code consent-withdrawn} where the member does not allow it */
    @Transactional(Transactional.TxType.MANDATORY)
    public void require(ConsentPurpose purpose, UUID memberId, String pointer) {
        require(refusing(purpose, List.of(memberId)), purpose, memberId, pointer);
    }

    /** The same, for what was asked for before and is only done now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireStill(ConsentPurpose purpose, UUID memberId) {
        if (refusing(purpose, List.of(memberId)).contains(memberId)) {
            throw ConsentProblem.CONSENT_WITHDRAWN.refuse(purpose);
        }
    }

    /** The same, of one of those who were asked about before by {@link #refusing}. */
    public static void require(Set<UUID> refusing, ConsentPurpose purpose, UUID memberId, String pointer) {
        if (refusing.contains(memberId)) {
            throw ConsentProblem.CONSENT_WITHDRAWN.refuseAt(pointer, purpose);
        }
    }

    /** Those who do not allow it now, for what only shows and changes nothing: nobody is held. */
    @Transactional
    public Set<UUID> notAllowing(ConsentPurpose purpose, Collection<UUID> memberIds) {
        var said = consents.said(memberIds);
        return memberIds.stream()
                .filter(id -> !allows(purpose, said.getOrDefault(id, Map.of())))
                .collect(Collectors.toSet());
    }

    /** What each of the members does not allow; nothing is left out for those who have said nothing. */
    @Transactional
    public Map<UUID, List<ConsentPurpose>> refusedPurposes(Collection<UUID> memberIds) {
        var said = consents.said(memberIds);
        return memberIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> Stream.of(ConsentPurpose.values())
                                .filter(purpose -> !allows(purpose, said.getOrDefault(id, Map.of())))
                                .toList()));
    }

    private static boolean allows(ConsentPurpose purpose, Map<ConsentPurpose, Consent> said) {
        return ConsentsView.Standing.of(purpose, said.get(purpose)).allowed();
    }
}
