package cn.gonghui.membership.meeting;

import java.time.Instant;

/**
 * When check-ins of a meeting are taken: while it is open, and afterwards those that were made then.
 *
 * @param openedAt null before it was opened
 * @param statusSince when it came to stand as it does
 */
record CheckInTimes(MeetingStatus status, Instant openedAt, Instant statusSince) {

    /**
     * @param seenAt when somebody was seen, where that is only told now; null where he is seen now
     * @throws cn.gonghui.kit.problem.Problem 409 unless check-ins were taken at that moment
     */
    void require(Instant seenAt, Instant now) {
        if (status == MeetingStatus.PLANNED) {
            throw CheckInProblem.TOO_EARLY.refuse();
        }
        if (seenAt == null || status == MeetingStatus.CANCELLED) {
            if (status != MeetingStatus.OPEN) {
                throw MeetingProblem.MEETING_NOT_OPEN.refuse();
            }
            return;
        }
        if (seenAt.isBefore(openedAt)) {
            throw CheckInProblem.TOO_EARLY.refuse();
        }
        if (seenAt.isAfter(status == MeetingStatus.HELD ? statusSince : now)) {
            throw CheckInProblem.TOO_LATE.refuse();
        }
    }
}
