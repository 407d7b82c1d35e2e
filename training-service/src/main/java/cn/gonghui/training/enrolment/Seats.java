package cn.gonghui.training.enrolment;

import cn.gonghui.training.mode.SeatMode;
import cn.gonghui.training.session.SessionProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The seats of one mode of a session and the queue for them. Whoever changes it holds its row's lock, so it is never
 * over-taken, and nobody passes the queue.
 */
@Entity
@Table(name = "session_seats")
class Seats {

    @EmbeddedId
    private Key key;

    @Column(name = "seats", nullable = false)
    private int seats;

    @Column(name = "taken", nullable = false)
    private int taken;

    @Column(name = "waiting", nullable = false)
    private int waiting;

    @Column(name = "next_wait_number", nullable = false)
    private long nextWaitNumber;

    @Column(name = "open", nullable = false)
    private boolean open;

    protected Seats() {}

    Seats(UUID sessionId, SeatMode mode, int seats) {
        this.key = new Key(sessionId, mode);
        this.seats = seats;
        this.nextWaitNumber = 1;
        this.open = true;
    }

    /** Takes a seat, or the next number in the queue where all are taken or somebody waits already. */
    OptionalLong takeOrQueue() {
        if (taken < seats && waiting == 0) {
            taken++;
            return OptionalLong.empty();
        }
        waiting++;
        return OptionalLong.of(nextWaitNumber++);
    }

    /** At the door there is no queue any more: whoever has no seat then does not come before who is there. */
    void takeAtTheDoor() {
        taken++;
    }

    int free() {
        return seats - taken;
    }

    void giveBack() {
        taken--;
    }

    void leaveQueue() {
        waiting--;
    }

    /** How many of those that wait now fit; they are counted as seated. */
    int promote() {
        var promoted = Math.min(free(), waiting);
        taken += promoted;
        waiting -= promoted;
        return promoted;
    }

    void resize(int wanted) {
        if (wanted < taken) {
            throw SessionProblem.SEATS_TAKEN.refuse(taken);
        }
        seats = wanted;
    }

    /** Nobody sits and nobody waits any more. */
    void close() {
        open = false;
        taken = 0;
        waiting = 0;
    }

    boolean open() {
        return open;
    }

    /** Who waits; the last one's place. */
    int waiting() {
        return waiting;
    }

    SeatMode mode() {
        return key.mode();
    }

    SeatsView view() {
        return new SeatsView(key.mode(), seats, taken, waiting);
    }

    @Embeddable
    record Key(
            @Column(name = "session_id") UUID sessionId,

            @Enumerated(EnumType.STRING) @Column(name = "mode")
            SeatMode mode) {}
}
