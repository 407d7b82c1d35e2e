package cn.gonghui.innovation.membership;

import cn.gonghui.innovation.organization.OrganizationCopies;
import cn.gonghui.innovation.organization.OrganizationFacts;
import cn.gonghui.innovation.standing.StandingCopies;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Checks the organisations and members that a request names: with membership-service, and against the local copy when
 * that is down. Asked before a transaction begins, as it may wait.
 */
@ApplicationScoped
public class MembershipDirectory {

    private static final Logger LOG = Logger.getLogger(MembershipDirectory.class);
    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    private final MembershipPeer peer;
    private final OrganizationCopies organizations;
    private final StandingCopies standings;

    MembershipDirectory(MembershipPeer peer, OrganizationCopies organizations, StandingCopies standings) {
        this.peer = peer;
        this.organizations = organizations;
        this.standings = standings;
    }

    /** @throws Problem 400 {@code unknown-reference}, or 503 where neither membership-service nor the copy can tell */
    public OrganizationFacts organization(String pointer, UUID id) {
        return findOrganization(id).orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer));
    }

    /** The same for many, with every unknown one named. */
    public void organizations(Map<String, UUID> idsByPointer) {
        var unknown = new ArrayList<Violation>();
        idsByPointer.forEach((pointer, id) -> {
            if (findOrganization(id).isEmpty()) {
                unknown.add(Violation.inBody(pointer, KitProblem.UNKNOWN_REFERENCE.code()));
            }
        });
        refuse(unknown);
    }

    /** @throws Problem 400 {@code unknown-reference}, or 503 where neither membership-service nor the copy can tell */
    public KnownMember member(String pointer, UUID id) {
        return findMember(id).orElseThrow(() -> KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer));
    }

    /** The same for many, with every unknown one named. */
    public void members(Map<String, UUID> idsByPointer) {
        var unknown = new ArrayList<Violation>();
        idsByPointer.forEach((pointer, id) -> {
            if (findMember(id).isEmpty()) {
                unknown.add(Violation.inBody(pointer, KitProblem.UNKNOWN_REFERENCE.code()));
            }
        });
        refuse(unknown);
    }

    /**
     * The honours that stand of a member; nothing is kept of them here.
     *
     * @throws Problem 503 while membership-service does not answer
     */
    public List<KnownHonour> honours(UUID memberId) {
        try {
            return peer.honours(memberId);
        } catch (RuntimeException down) {
            LOG.warnf("membership-service does not answer, nobody else knows honours: %s", down);
            throw KitProblem.UNAVAILABLE.refuse().retryAfter(COME_AGAIN);
        }
    }

    private static void refuse(ArrayList<Violation> unknown) {
        if (unknown.size() == 1) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt(unknown.getFirst().pointer());
        }
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
    }

    private Optional<OrganizationFacts> findOrganization(UUID id) {
        return ask(() -> peer.organization(id), () -> organizations.find(id));
    }

    private Optional<KnownMember> findMember(UUID id) {
        return ask(() -> peer.member(id), () -> standings.find(id).map(standing -> new KnownMember(standing, null)));
    }

    /** Whatever keeps the peer from answering (network, breaker, token, 5xx), the copy speaks for it. */
    private static <T> Optional<T> ask(Supplier<Optional<T>> peer, Supplier<Optional<T>> copy) {
        try {
            return peer.get();
        } catch (RuntimeException down) {
            LOG.warnf("membership-service does not answer, using the copy: %s", down);
            return Optional.of(
                    copy.get().orElseThrow(() -> KitProblem.UNAVAILABLE.refuse().retryAfter(COME_AGAIN)));
        }
    }
}
