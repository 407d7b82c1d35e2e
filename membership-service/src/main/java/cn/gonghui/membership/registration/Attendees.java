package cn.gonghui.membership.registration;

import cn.gonghui.membership.activity.PartyKind;
import cn.gonghui.membership.member.MemberCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows who is there to the features that need it. */
@ApplicationScoped
public class Attendees {

    private final RegistrationRepository registrations;
    private final MemberCards cards;

    Attendees(RegistrationRepository registrations, MemberCards cards) {
        this.registrations = registrations;
        this.cards = cards;
    }

    /** Somebody who was checked in. */
    public record Attendee(
            UUID participantId, UUID registrationId, UUID memberId, UUID organizationId, boolean family) {}

    /** Members and cards of one activity, read at once. */
    public final class Crowd {

        private final Map<String, UUID> holders;
        private final Map<UUID, Participant> participants;

        private Crowd(Map<String, UUID> holders, Map<UUID, Participant> participants) {
            this.holders = holders;
            this.participants = participants;
        }

        public List<UUID> participantIds() {
            return participants.values().stream().map(Participant::id).toList();
        }

        public List<UUID> registrationIds() {
            return participants.values().stream()
                    .map(participant -> participant.registration().id())
                    .distinct()
                    .toList();
        }

        /** @throws cn.gonghui.kit.problem.Problem 409 unless registered and checked in */
        public Attendee require(UUID memberId, String cardNumber) {
            var pointer = cardNumber == null ? "/memberId" : "/cardNumber";
            var id = cardNumber == null ? memberId : holders.get(cardNumber);
            var participant = id == null ? null : participants.get(id);
            if (participant == null) {
                throw RegistrationProblem.NOT_REGISTERED.refuseAt(pointer);
            }
            if (participant.checkedInAt() == null) {
                throw RegistrationProblem.NOT_CHECKED_IN.refuseAt(pointer);
            }
            var registration = participant.registration();
            return new Attendee(
                    participant.id(),
                    registration.id(),
                    participant.memberId(),
                    registration.organizationId(),
                    registration.kind() == PartyKind.FAMILY);
        }
    }

    /** Of all activities that these members were registered for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> participantIds(Collection<UUID> memberIds) {
        return registrations.participations(memberIds).stream()
                .map(Participant::id)
                .toList();
    }

    /** Of all activities that these members were registered for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> registrationIds(Collection<UUID> memberIds) {
        return registrations.participations(memberIds).stream()
                .map(participant -> participant.registration().id())
                .toList();
    }

    /** Holds them until the transaction ends, so that what one of them has done so far is seen whole. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Crowd of(UUID activityId, Collection<UUID> memberIds, Collection<String> cardNumbers) {
        var holders =
                cards.holders(cardNumbers.stream().filter(Objects::nonNull).toList());
        var ids = Stream.concat(memberIds.stream().filter(Objects::nonNull), holders.values().stream())
                .distinct()
                .toList();
        registrations.hold(activityId, ids);
        return new Crowd(holders, registrations.confirmed(activityId, ids));
    }
}
