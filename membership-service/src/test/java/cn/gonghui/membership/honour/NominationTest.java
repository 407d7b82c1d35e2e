package cn.gonghui.membership.honour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NominationTest {

    private static final Instant MONDAY = Instant.parse("2024-05-06T02:00:00Z");

    @Test
    void model_worker_goes_through_two_reviews_and_three_notices() {
        var nomination = nomination(HonourKind.MODEL_WORKER, HonourLevel.MUNICIPAL);
        nomination.pass("同意", MONDAY);
        assertEquals(NominationStatus.ON_NOTICE, nomination.status());
        assertEquals(Instant.parse("2024-05-11T16:00:00Z"), nomination.noticeEndsAt());
        assertEquals(List.of(), nomination.keepTime(Instant.parse("2024-05-11T15:59:59Z")));
        nomination.keepTime(Instant.parse("2024-05-11T16:00:00Z"));
        assertEquals(NominationStatus.UNDER_REVIEW, nomination.status());
        nomination.pass(null, Instant.parse("2024-05-13T02:00:00Z"));
        assertEquals(
                2, nomination.keepTime(Instant.parse("2024-06-30T00:00:00Z")).size());
        assertEquals(NominationStatus.CLEARED, nomination.status());
        assertEquals(
                HonourKind.MODEL_WORKER.rounds(),
                nomination.rounds().stream().map(Round::kind).toList());
        assertTrue(nomination.rounds().stream().allMatch(round -> round.endedAt() != null));
    }

    @Test
    void nothing_is_conferred_before_the_last_notice_is_over() {
        var nomination = nomination(HonourKind.CAPITAL_LABOUR_MEDAL, HonourLevel.MUNICIPAL);
        assertThrows(Problem.class, () -> nomination.confer(MONDAY));
        nomination.pass(null, MONDAY);
        assertThrows(Problem.class, () -> nomination.confer(MONDAY));
        nomination.keepTime(nomination.noticeEndsAt());
        nomination.confer(MONDAY);
        assertThrows(Problem.class, () -> nomination.reject("x", MONDAY));
    }

    @Test
    void every_review_is_followed_by_a_notice() {
        for (var kind : HonourKind.values()) {
            var rounds = kind.rounds();
            assertEquals(RoundKind.REVIEW, rounds.getFirst());
            assertEquals(RoundKind.NOTICE, rounds.getLast());
            for (int round = 1; round < rounds.size(); round++) {
                assertFalse(rounds.get(round) == RoundKind.REVIEW && rounds.get(round - 1) == RoundKind.REVIEW);
            }
        }
    }

    private static Nomination nomination(HonourKind kind, HonourLevel level) {
        return Nomination.of(
                new Nominate(
                        kind,
                        level,
                        2024,
                        HonourSubject.PERSON,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        null,
                        UUID.randomUUID(),
                        "爱岗敬业",
                        null),
                MONDAY);
    }
}
