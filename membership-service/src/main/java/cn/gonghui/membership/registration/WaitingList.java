package cn.gonghui.membership.registration;

import cn.gonghui.kit.journal.Journal;
import cn.gonghui.membership.activity.ActivityEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the places of activities and promotes who waits: in order, each whole, with one event each. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WaitingList {

    private final RegistrationRepository registrations;
    private final PlacesRepository places;
    private final Journal journal;
    private final Clock clock;

    WaitingList(RegistrationRepository registrations, PlacesRepository places, Journal journal, Clock clock) {
        this.registrations = registrations;
        this.places = places;
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
        registrations.active(activityId).forEach(each -> leave(locked, quotas, each));
    }

    /** Gives up what a registration has. */
    void leave(Places locked, Map<UUID, Quota> quotas, Registration registration) {
        var before = RegistrationView.of(registration, false);
        if (registration.waiting()) {
            locked.leaveList();
        } else {
            locked.giveBack(registration.size(), counted(quotas, registration));
        }
        journal.record(registration.cancel(clock.instant()), before, RegistrationView.of(registration, false));
    }

    /** Everybody who fits now, those who have waited longest first; who does not fit lets the next one pass. */
    void promote(Places locked, Map<UUID, Quota> quotas) {
        long after = 0;
        List<Registration> next;
        do {
            next = locked.free() == 0 ? List.of() : registrations.waiting(locked.activityId(), after, locked.free());
            for (var registration : next) {
                after = registration.waitNumber();
                if (locked.promote(registration.size(), counted(quotas, registration))) {
                    var before = RegistrationView.of(registration, false);
                    var event = registration.promote(clock.instant());
                    journal.record(event, before, RegistrationView.of(registration, false));
                }
            }
        } while (!next.isEmpty());
    }

    Map<UUID, Quota> quotas(UUID activityId) {
        return places.quotas(activityId).stream().collect(Collectors.toMap(Quota::organizationId, Function.identity()));
    }

    private static List<Quota> counted(Map<UUID, Quota> quotas, Registration registration) {
        return registration.quotaIds().stream()
                .map(quotas::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
