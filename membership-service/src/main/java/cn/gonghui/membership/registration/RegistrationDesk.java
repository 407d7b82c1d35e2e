package cn.gonghui.membership.registration;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.activity.ActivityFacts;
import cn.gonghui.membership.activity.ActivityStatus;
import cn.gonghui.membership.consent.ConsentPurpose;
import cn.gonghui.membership.consent.Consents;
import cn.gonghui.membership.member.MemberDirectory.MemberPlace;
import cn.gonghui.membership.organization.OrganizationPlace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Registers parties for one activity, one after the other, while its places are locked.
 *
 * @param self the member that the caller is
 * @param members those named in the requests, by id: where they belong
 * @param organizations where these organisations, and the organiser, stand
 * @param refusing those who let their data not be used for activities
 * @param registered members who take part already; grows as more do
 */
record RegistrationDesk(
        ActivityFacts activity,
        Places places,
        Map<UUID, Quota> quotas,
        Optional<UUID> self,
        Map<UUID, MemberPlace> members,
        Map<UUID, OrganizationPlace> organizations,
        Set<UUID> reached,
        Set<UUID> refusing,
        Set<UUID> registered,
        Instant now) {

    /** @throws cn.gonghui.kit.problem.Problem before anything is changed */
    Registration register(RegisterParty party) {
        requireOpen();
        if (!activity.parties().contains(party.kind())) {
            throw RegistrationProblem.PARTY_NOT_ADMITTED.refuseAt("/kind", activity.parties());
        }
        var first = party.memberId() == null ? self.orElse(null) : party.memberId();
        var place = member(first, "/memberId");
        var channel = channel(first, place);
        requireWelcome(first, place, "/memberId");
        List<UUID> everybody = new ArrayList<>(List.of(first));
        for (int number = 0; number < party.others().size(); number++) {
            everybody.add(other(party.others().get(number), place, "/otherMemberIds/" + number));
        }
        requireNew(everybody);
        var quotaIds = everybody.stream().map(this::quotaIds).toList();
        var share = Share.of(quotaIds, party.childrenCounted());
        if (share.exceeds(places.capacity(), quotas)) {
            throw RegistrationProblem.PARTY_TOO_LARGE.refuse(share.size());
        }
        registered.addAll(everybody);
        return Registration.of(
                activity.id(),
                party,
                everybody,
                quotaIds,
                place.organizationId(),
                channel,
                places.takeOrQueue(share, quotas),
                now);
    }

    private void requireOpen() {
        if (activity.status() != ActivityStatus.REGISTRATION_OPEN || !now.isBefore(activity.registrationClosesAt())) {
            throw RegistrationProblem.REGISTRATION_CLOSED.refuse();
        }
    }

    private MemberPlace member(UUID id, String pointer) {
        var place = id == null ? null : members.get(id);
        if (place == null || !place.current()) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer);
        }
        return place;
    }

    /** Somebody else's member is as unknown as one that is not there. */
    private RegistrationChannel channel(UUID id, MemberPlace place) {
        if (self.filter(id::equals).isPresent()) {
            return RegistrationChannel.SELF;
        }
        if (!reached.contains(place.organizationId())) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/memberId");
        }
        return RegistrationChannel.UNION;
    }

    /** A captain brings members of the same union; an officer those that are his. */
    private UUID other(UUID id, MemberPlace first, String pointer) {
        var place = member(id, pointer);
        if (!place.organizationId().equals(first.organizationId()) && !reached.contains(place.organizationId())) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer);
        }
        requireWelcome(id, place, pointer);
        return id;
    }

    /** He lets his data be used for it, and his union is invited. */
    private void requireWelcome(UUID id, MemberPlace place, String pointer) {
        Consents.require(refusing, ConsentPurpose.ACTIVITIES, id, pointer);
        activity.requireInvited(path(activity.organizerId()), path(place.organizationId()), pointer);
    }

    /** Those of a member's union, and of everything above it. */
    private List<UUID> quotaIds(UUID id) {
        var path = path(members.get(id).organizationId());
        return quotas.values().stream()
                .filter(quota -> quota.covers(path))
                .map(Quota::organizationId)
                .toList();
    }

    private String path(UUID organizationId) {
        return organizations.get(organizationId).path();
    }

    private void requireNew(List<UUID> everybody) {
        if (new HashSet<>(everybody).size() < everybody.size()
                || everybody.stream().anyMatch(registered::contains)) {
            throw RegistrationProblem.ALREADY_REGISTERED.refuse();
        }
    }
}
