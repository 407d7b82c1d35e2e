package cn.gonghui.training.enrolment;

import cn.gonghui.kit.journal.Journal;
import cn.gonghui.training.mode.SeatMode;
import cn.gonghui.training.session.SessionSeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Keeps the seats of sessions and promotes who waits, first come first, with one event each. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WaitingList implements SessionSeats {

    private final EnrolmentRepository enrolments;
    private final SeatsRepository seats;
    private final Journal journal;
    private final Clock clock;

    WaitingList(EnrolmentRepository enrolments, SeatsRepository seats, Journal journal, Clock clock) {
        this.enrolments = enrolments;
        this.seats = seats;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void open(UUID sessionId, Map<SeatMode, Integer> numbers) {
        numbers.forEach((mode, number) -> seats.persist(new Seats(sessionId, mode, number)));
    }

    @Override
    public void resize(UUID sessionId, Map<SeatMode, Integer> numbers) {
        numbers.forEach((mode, number) -> seats.lock(sessionId, mode).ifPresent(locked -> {
            locked.resize(number);
            promote(sessionId, locked);
        }));
    }

    @Override
    public void release(UUID sessionId) {
        for (var mode : SeatMode.values()) {
            seats.lock(sessionId, mode).ifPresent(Seats::close);
        }
        for (var enrolment : enrolments.active(sessionId)) {
            var before = enrolment.view(null, false, false);
            var event = enrolment.cancel(clock.instant());
            journal.record(event, before, enrolment.view(null, false, false));
        }
    }

    /** As many as fit, in the order in which they came. The seats are locked by the caller. */
    void promote(UUID sessionId, Seats locked) {
        var fitting = locked.promote();
        if (fitting == 0) {
            return;
        }
        for (var next : enrolments.firstWaiting(sessionId, locked.mode(), fitting)) {
            var before = next.view(null, false, false);
            var event = next.promote(clock.instant());
            journal.record(event, before, next.view(null, false, false));
        }
    }
}
