package cn.gonghui.membership.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActivityStepsTest {

    private static final Instant OPENS = Instant.parse("2024-05-06T01:00:00Z");
    private static final Instant CLOSES = Instant.parse("2024-05-20T10:00:00Z");
    private static final Instant STARTS = Instant.parse("2024-05-25T01:00:00Z");

    @Test
    void with_registration_the_clock_opens_closes_and_starts() {
        var steps = new ActivitySteps(OPENS, CLOSES, STARTS);
        step(steps, ActivityStatus.PUBLISHED, OPENS, ActivityAction.OPEN_REGISTRATION);
        step(steps, ActivityStatus.REGISTRATION_OPEN, CLOSES, ActivityAction.CLOSE_REGISTRATION);
        step(steps, ActivityStatus.REGISTRATION_CLOSED, STARTS, ActivityAction.START);
    }

    @Test
    void registration_that_is_prolonged_is_opened_again() {
        var steps = new ActivitySteps(OPENS, CLOSES, STARTS);
        assertEquals(
                Optional.of(ActivityAction.OPEN_REGISTRATION),
                steps.due(ActivityStatus.REGISTRATION_CLOSED, CLOSES.minusMillis(1)));
        assertEquals(Optional.empty(), steps.due(ActivityStatus.REGISTRATION_CLOSED, CLOSES));
    }

    @Test
    void without_registration_the_clock_only_starts() {
        var steps = new ActivitySteps(null, null, STARTS);
        step(steps, ActivityStatus.PUBLISHED, STARTS, ActivityAction.START);
    }

    @Test
    void what_is_drafted_begun_or_over_is_not_the_clocks() {
        var steps = new ActivitySteps(OPENS, CLOSES, STARTS);
        for (var status : ActivityStatus.values()) {
            switch (status) {
                case PUBLISHED, REGISTRATION_OPEN, REGISTRATION_CLOSED -> {}
                default -> assertNull(steps.dueAfter(status), status.name());
            }
        }
    }

    private static void step(ActivitySteps steps, ActivityStatus status, Instant due, ActivityAction action) {
        assertEquals(due, steps.dueAfter(status));
        assertEquals(Optional.of(action), steps.due(status, due));
    }
}
