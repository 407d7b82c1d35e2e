package cn.gonghui.training.membership;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.training.organization.KnownOrganization;
import cn.gonghui.training.organization.OrganizationService;
import cn.gonghui.training.standing.StandingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Asks membership-service about the members and organisations that a request names, and the local copies while it is
 * down. It waits for another service, so it refuses to be called inside a transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class MembershipDirectory {

    private static final Logger LOG = Logger.getLogger(MembershipDirectory.class);
    /** More distinct organisations than this come only from a batch, which trusts the copy for those it knows. */
    private static final int ASKED_ONE_BY_ONE = 5;

    private final MembershipPeer membership;
    private final StandingService standings;
    private final OrganizationService organizations;

    MembershipDirectory(MembershipPeer membership, StandingService standings, OrganizationService organizations) {
        this.membership = membership;
        this.standings = standings;
        this.organizations = organizations;
    }

    public MembersAsked member(UUID memberId) {
        return members(List.of(memberId), List.of());
    }

    /**
     * One call for all of them; ids and card numbers may be null, which are not asked. A union founded a moment ago, of
     * which the feed has not told yet, is learnt with them, so that it is known whose scope it lies in.
     */
    public MembersAsked members(Collection<UUID> memberIds, Collection<String> cardNumbers) {
        var ids = memberIds.stream().filter(Objects::nonNull).distinct().toList();
        var cards = cardNumbers.stream().filter(Objects::nonNull).distinct().toList();
        if (ids.isEmpty() && cards.isEmpty()) {
            return new MembersAsked(Map.of(), Map.of(), true);
        }
        try {
            var found = membership.lookUp(new LookUpMembers(ids, cards));
            organizations
                    .unknown(found.organizationIds())
                    .forEach(id -> membership.organization(id).ifPresent(this::learn));
            return answered(found);
        } catch (RuntimeException down) {
            LOG.warnf("membership is out of reach, the local copy answers: %s", down.getClass());
            var known = standings.find(ids).values().stream()
                    .map(KnownMember::from)
                    .collect(Collectors.toMap(KnownMember::id, member -> member));
            return new MembersAsked(known, Map.of(), false);
        }
    }

    /** Ids may be null, which are not asked. */
    public OrganizationsAsked organizations(Collection<UUID> organizationIds) {
        var ids = organizationIds.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        var toAsk = ids.size() > ASKED_ONE_BY_ONE ? organizations.unknown(ids) : ids;
        var known = new HashMap<UUID, KnownOrganization>();
        var fromCopy = new HashSet<>(ids);
        fromCopy.removeAll(toAsk);
        var complete = true;
        for (var id : toAsk) {
            try {
                membership.organization(id).ifPresent(organization -> {
                    learn(organization);
                    known.put(id, organization);
                });
            } catch (RuntimeException down) {
                LOG.warnf("membership is out of reach, the local copy answers: %s", down.getClass());
                complete = false;
                fromCopy.add(id);
            }
        }
        fromCopy.forEach(id -> organizations.find(id).ifPresent(copy -> known.put(id, copy)));
        return new OrganizationsAsked(known, complete);
    }

    /**
     * The honours that stand of a member; nothing is kept of them here.
     *
     * @throws cn.gonghui.kit.problem.Problem 503 while membership is down
     */
    public List<KnownHonour> honours(UUID memberId) {
        try {
            return membership.lookUp(new LookUpHonours(List.of(memberId))).items();
        } catch (RuntimeException down) {
            LOG.warnf("membership is out of reach, nobody else knows honours: %s", down.getClass());
            throw KitProblem.UNAVAILABLE.refuse().retryAfter(MembersAsked.COME_AGAIN);
        }
    }

    /** Again where another request, or the feed, has written it meanwhile. */
    private void learn(KnownOrganization organization) {
        try {
            organizations.learn(organization);
        } catch (RuntimeException raced) {
            organizations.learn(organization);
        }
    }

    private static MembersAsked answered(FoundMembers found) {
        var byId = new HashMap<UUID, KnownMember>();
        var byCard = new HashMap<String, KnownMember>();
        for (var member : found.items()) {
            byId.put(member.memberId(), member.known());
            if (member.cardNumber() != null) {
                byCard.put(member.cardNumber(), member.known());
            }
        }
        return new MembersAsked(byId, byCard, true);
    }
}
