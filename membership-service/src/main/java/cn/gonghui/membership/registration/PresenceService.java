package cn.gonghui.membership.registration;

import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.membership.activity.ActivityDirectory;
import cn.gonghui.membership.member.MemberCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Checks members in on the day; safe to repeat. */
@ApplicationScoped
public class PresenceService {

    private final RegistrationRepository registrations;
    private final ActivityDirectory activities;
    private final MemberCards cards;
    private final Journal journal;
    private final Batches batches;
    private final Clock clock;

    PresenceService(
            RegistrationRepository registrations,
            ActivityDirectory activities,
            MemberCards cards,
            Journal journal,
            Batches batches,
            Clock clock) {
        this.registrations = registrations;
        this.activities = activities;
        this.cards = cards;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    public PresenceView checkIn(UUID activityId, CheckInMember request) {
        var door = door(activityId, List.of(request));
        var presence = checkIn(door, request);
        registrations.touch(door.entered());
        return presence;
    }

    @Transactional
    public BatchResult<PresenceView> checkIn(UUID activityId, CheckInMembers request) {
        var door = door(activityId, request.items());
        var seen = batches.each(201, request.items(), item -> checkIn(door, item));
        registrations.touch(door.entered());
        return seen;
    }

    /** @param entered registrations of which somebody came in; grows */
    private record Door(Map<String, UUID> holders, Map<UUID, Participant> participants, Set<UUID> entered) {}

    private Door door(UUID activityId, List<CheckInMember> requests) {
        activities.heldManaged(activityId).requireOn(BusinessDay.today(clock));
        var holders = cards.holders(requests.stream()
                .map(CheckInMember::cardNumber)
                .filter(Objects::nonNull)
                .toList());
        var ids = requests.stream()
                .map(request -> request.memberId() == null ? holders.get(request.cardNumber()) : request.memberId())
                .filter(Objects::nonNull)
                .toList();
        registrations.hold(activityId, ids);
        return new Door(holders, registrations.confirmed(activityId, ids), new HashSet<>());
    }

    private PresenceView checkIn(Door door, CheckInMember request) {
        var byCard = request.cardNumber() != null;
        var memberId = byCard ? door.holders().get(request.cardNumber()) : request.memberId();
        var participant = memberId == null ? null : door.participants().get(memberId);
        if (participant == null) {
            throw RegistrationProblem.NOT_REGISTERED.refuseAt(byCard ? "/cardNumber" : "/memberId");
        }
        var registered =
                participant.position() == 0 ? participant.registration().children() : 0;
        var children = request.children() == null ? registered : request.children();
        if (children > registered) {
            throw RegistrationProblem.TOO_MANY_CHILDREN.refuseAt("/children", registered);
        }
        if (participant.checkIn(children, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            door.entered().add(participant.registration().id());
            journal.record(participant.checkedIn(), null, PresenceView.of(participant));
        }
        return PresenceView.of(participant);
    }
}
