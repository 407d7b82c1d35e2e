package cn.gonghui.training.session;

import cn.gonghui.training.mode.SeatMode;
import java.util.Map;
import java.util.UUID;

/** What a session tells whoever keeps its seats, inside the transaction of the change. */
public interface SessionSeats {

    /** The session is published: its seats may be taken. */
    void open(UUID sessionId, Map<SeatMode, Integer> seats);

    /**
     * The numbers have changed: more seats let as many in as fit.
     *
     * @throws cn.gonghui.kit.problem.Problem 409 {@code seats-taken} where fewer seats are left than are taken
     */
    void resize(UUID sessionId, Map<SeatMode, Integer> seats);

    /** The session is cancelled: nobody is enrolled any more. */
    void release(UUID sessionId);
}
