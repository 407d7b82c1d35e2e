package cn.gonghui.membership.registration;

import cn.gonghui.kit.journal.Journal;
import cn.gonghui.membership.activity.ActivityDirectory;
import cn.gonghui.membership.activity.ActivityEvents;
import cn.gonghui.membership.consent.ConsentPurpose;
import cn.gonghui.membership.consent.Consents;
import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.member.MemberEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the places of activities and promotes who waits: in order, each whole, with one event each. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WaitingList {

    private final RegistrationRepository registrations;
    private final PlacesRepository places;
    private final ActivityDirectory activities;
    private final MemberDirectory members;
    private final Consents consents;
    private final Journal journal;
    private final Clock clock;

    WaitingList(
            RegistrationRepository registrations,
            PlacesRepository places,
            ActivityDirectory activities,
            MemberDirectory members,
            Consents consents,
            Journal journal,
            Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.activities = activities;
        this.members = members;
        this.consents = consents;
        this.journal = journal;
        this.clock = clock;
    }

    /** A new activity has no places yet; a cancelled one gives up its registrations. */
    void follow(@Observes ActivityEvents.Changed change) {
        switch (change.action()) {
            case null -> places.persist(new Places(change.subject()));
            case CANCEL -> release(change.subject());
            default -> {}
        }
    }

    private void release(UUID activityId) {
        var locked = places.lock(activityId);
        var quotas = quotas(activityId);
        registrations.active(activityId).forEach(each -> leave(locked, quotas, each, CancelReason.ACTIVITY_CANCELLED));
    }

    /** Who has left the union takes part in nothing that is still to begin; others get his places. */
    void release(@Observes MemberEvents.Exited exit) {
        var memberId = exit.subject();
        for (var activityId : registrations.upcoming(memberId)) {
            if (activities.holdUpcoming(activityId)) {
                var locked = places.lock(activityId);
                var quotas = quotas(activityId);
                registrations
                        .active(activityId, memberId)
                        .ifPresent(each -> drop(locked, quotas, each, Map.of(memberId, CancelReason.MEMBERSHIP_ENDED)));
                promote(locked, quotas);
            }
        }
    }

    /** Gives up what a registration has. */
    void leave(Places locked, Map<UUID, Quota> quotas, Registration registration, CancelReason reason) {
        var before = RegistrationView.of(registration);
        if (registration.waiting()) {
            locked.leaveList();
        } else {
            locked.giveBack(registration.share(), quotas);
        }
        journal.record(registration.cancel(reason, clock.instant()), before, RegistrationView.of(registration));
    }

    /** One member leaves his team, which goes on without him. */
    void leave(Places locked, Map<UUID, Quota> quotas, Registration registration, UUID memberId) {
        var before = RegistrationView.of(registration);
        var share = registration.shareOf(memberId);
        var event = registration.leave(memberId, clock.instant());
        if (!registration.waiting()) {
            locked.giveBack(share, quotas);
        }
        journal.record(event, before, RegistrationView.of(registration));
    }

    /** Members who may take part no more leave their team; where too few would remain it is cancelled. */
    private void drop(
            Places locked, Map<UUID, Quota> quotas, Registration registration, Map<UUID, CancelReason> barred) {
        var gone = registration.memberIds().stream().filter(barred::containsKey).toList();
        if (gone.isEmpty()) {
            return;
        }
        if (registration.remainsWithout(Set.copyOf(gone))) {
            gone.forEach(memberId -> leave(locked, quotas, registration, memberId));
        } else {
            leave(locked, quotas, registration, barred.get(gone.getFirst()));
        }
    }

    /**
     * Everybody who fits now, those who have waited longest first; who does not fit lets the next one pass. Who may take
     * part no more is dropped instead.
     */
    void promote(Places locked, Map<UUID, Quota> quotas) {
        long after = 0;
        List<Registration> next;
        do {
            next = locked.free() == 0 ? List.of() : registrations.waiting(locked.activityId(), after, locked.free());
            var barred = barred(next);
            for (var registration : next) {
                after = registration.waitNumber();
                drop(locked, quotas, registration, barred);
                if (registration.waiting() && locked.promote(registration.share(), quotas)) {
                    var before = RegistrationView.of(registration);
                    var event = registration.promote(clock.instant());
                    journal.record(event, before, RegistrationView.of(registration));
                }
            }
        } while (!next.isEmpty());
    }

    /** Those of the waiting who are members no more, or do not let their data be used for it, and which of the two. */
    private Map<UUID, CancelReason> barred(List<Registration> waiting) {
        var ids = waiting.stream()
                .flatMap(registration -> registration.memberIds().stream())
                .distinct()
                .toList();
        Map<UUID, CancelReason> barred = new HashMap<>();
        consents.refusing(ConsentPurpose.ACTIVITIES, ids).forEach(id -> barred.put(id, CancelReason.CONSENT_WITHDRAWN));
        members.places(ids).forEach((id, place) -> {
            if (!place.current()) {
                barred.put(id, CancelReason.MEMBERSHIP_ENDED);
            }
        });
        return barred;
    }

    Map<UUID, Quota> quotas(UUID activityId) {
        return places.quotas(activityId).stream().collect(Collectors.toMap(Quota::organizationId, Function.identity()));
    }
}
