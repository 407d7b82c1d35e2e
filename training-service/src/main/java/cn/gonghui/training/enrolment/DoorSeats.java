package cn.gonghui.training.enrolment;

import cn.gonghui.training.mode.SeatMode;
import java.util.Map;

/** Seats for those who come without enrolment, while the session's seats are locked. */
public final class DoorSeats {

    private final Map<SeatMode, Seats> locked;

    DoorSeats(Map<SeatMode, Seats> locked) {
        this.locked = locked;
    }

    /** Whether somebody may still come in. */
    public boolean free(SeatMode mode) {
        return locked.containsKey(mode) && locked.get(mode).free() > 0;
    }

    public void take(SeatMode mode) {
        locked.get(mode).takeAtTheDoor();
    }
}
