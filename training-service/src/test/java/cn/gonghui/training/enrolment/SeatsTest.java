package cn.gonghui.training.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.training.mode.SeatMode;
import cn.gonghui.training.session.SessionProblem;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private final Seats seats = new Seats(UUID.randomUUID(), SeatMode.ON_SITE, 2);

    @Test
    void the_last_seat_is_taken_and_the_next_one_waits() {
        assertTrue(seats.takeOrQueue().isEmpty());
        assertTrue(seats.takeOrQueue().isEmpty());

        assertEquals(OptionalLong.of(1), seats.takeOrQueue());
        assertEquals(OptionalLong.of(2), seats.takeOrQueue());
        assertEquals(2, seats.waiting());
    }

    @Test
    void nobody_passes_those_who_wait() {
        fill(3);
        seats.giveBack();

        assertTrue(seats.takeOrQueue().isPresent());
    }

    @Test
    void a_seat_given_back_promotes_exactly_one() {
        fill(4);
        seats.giveBack();

        assertEquals(1, seats.promote());
        assertEquals(1, seats.waiting());
        assertEquals(0, seats.promote());
    }

    @Test
    void more_seats_promote_as_many_as_fit() {
        fill(4);
        seats.resize(10);

        assertEquals(2, seats.promote());
        assertEquals(6, seats.free());
    }

    @Test
    void seats_that_are_taken_cannot_be_taken_away() {
        fill(2);

        var refusal = assertThrows(Problem.class, () -> seats.resize(1));
        assertEquals(SessionProblem.SEATS_TAKEN, refusal.code());
    }

    private void fill(int people) {
        for (int i = 0; i < people; i++) {
            seats.takeOrQueue();
        }
    }
}
