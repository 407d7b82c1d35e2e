package cn.gonghui.training.enrolment;

import cn.gonghui.training.mode.SeatMode;
import cn.gonghui.training.session.SessionFacts;
import cn.gonghui.training.session.SessionStatus;
import java.time.Instant;

/** When a session takes enrolments, and until when one may leave. */
final class EnrolmentPolicy {

    private EnrolmentPolicy() {}

    static void checkOpen(SessionFacts session, Instant now) {
        if (session.status() != SessionStatus.PUBLISHED || now.isAfter(session.enrolmentClosesAt())) {
            throw EnrolmentProblem.ENROLMENT_CLOSED.refuse();
        }
    }

    static void checkMode(SessionFacts session, SeatMode mode, String pointer) {
        if (!session.mode().offers(mode)) {
            throw EnrolmentProblem.MODE_NOT_OFFERED.refuseAt(pointer);
        }
    }

    /** Who manages the session may take somebody out later. */
    static void checkCancellable(SessionFacts session, Instant now) {
        if (!session.managed() && now.isAfter(session.cancellableUntil())) {
            throw EnrolmentProblem.CANCELLATION_CLOSED.refuse(
                    session.cancellableUntil().toString());
        }
    }
}
