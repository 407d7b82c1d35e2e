package cn.gonghui.training.attendance;

import cn.gonghui.training.mode.SeatMode;
import cn.gonghui.training.session.SessionFacts;

/** When presence is taken down, and what counts as attended: 80 % of the session's minutes. */
final class AttendancePolicy {

    private static final int PERCENT_NEEDED = 80;

    private AttendancePolicy() {}

    static void checkOpen(SessionFacts session) {
        switch (session.status()) {
            case IN_PROGRESS, COMPLETED -> {}
            case PUBLISHED -> throw AttendanceProblem.TOO_EARLY.refuse();
            case DRAFT, CANCELLED -> throw AttendanceProblem.SESSION_NOT_OPEN.refuse();
        }
    }

    /** Minutes that count; on site a row without them stands for the whole session. */
    static int minutes(SessionFacts session, SeatMode mode, Integer given) {
        if (given == null && mode == SeatMode.ONLINE) {
            throw AttendanceProblem.MINUTES_NEEDED.refuseAt("/minutes");
        }
        if (given != null && given > session.minutes()) {
            throw AttendanceProblem.MINUTES_OUT_OF_RANGE.refuseAt("/minutes", session.minutes());
        }
        return given == null ? session.minutes() : given;
    }

    static boolean attended(int minutes, int ofMinutes) {
        return minutes * 100L >= ofMinutes * (long) PERCENT_NEEDED;
    }
}
