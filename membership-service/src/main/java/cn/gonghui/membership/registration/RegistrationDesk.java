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
        List<Quota> quotas,
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
        requireConsent(first, "/memberId");
        List<UUID> everybody = new ArrayList<>(List.of(first));
        for (int number = 0; number < party.others().size(); number++) {
            everybody.add(other(party.others().get(number), place, "/otherMemberIds/" + number));
        }
        requireNew(everybody);
        var path = organizations.get(place.organizationId()).path();
        activity.requireInvited(organizations.get(activity.organizerId()).path(), path, "/memberId");
        var counted = quotas.stream().filter(quota -> quota.covers(path)).toList();
        var size = everybody.size() + party.childrenCounted();
        if (size > places.capacity() || counted.stream().anyMatch(quota -> size > quota.places())) {
            throw RegistrationProblem.PARTY_TOO_LARGE.refuse(size);
        }
        registered.addAll(everybody);
        return Registration.of(
                activity.id(),
                party,
                everybody,
                place.organizationId(),
                counted.stream().map(Quota::organizationId).toList(),
                channel,
                places.takeOrQueue(size, counted),
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
        requireConsent(id, pointer);
        return id;
    }

    private void requireConsent(UUID id, String pointer) {
        Consents.require(refusing, ConsentPurpose.ACTIVITIES, id, pointer);
    }

    private void requireNew(List<UUID> everybody) {
        if (new HashSet<>(everybody).size() < everybody.size()
                || everybody.stream().anyMatch(registered::contains)) {
            throw RegistrationProblem.ALREADY_REGISTERED.refuse();
        }
    }
}
