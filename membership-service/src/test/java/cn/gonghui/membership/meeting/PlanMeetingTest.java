package cn.gonghui.membership.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanMeetingTest {

    private static final UUID HOST = UUID.randomUUID();

    @Test
    void the_order_of_the_booths_is_no_other_content() {
        assertEquals(
                plan(Booth.CARD_DESK, Booth.HEALTH_CONSULTATION).content(),
                plan(Booth.HEALTH_CONSULTATION, Booth.CARD_DESK).content());
    }

    @Test
    void another_booth_is_other_content() {
        assertNotEquals(
                plan(Booth.CARD_DESK).content(), plan(Booth.LEGAL_ADVICE).content());
    }

    private static PlanMeeting plan(Booth... booths) {
        var venue = new PlanMeeting.Venue("主会场", true, null, null, null, new LinkedHashSet<>(List.of(booths)));
        return new PlanMeeting(
                HOST,
                MeetingKind.WORKER,
                "职工沟通会",
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(60),
                MeetingMode.ON_SITE,
                null,
                List.of(venue),
                "A-1");
    }
}
