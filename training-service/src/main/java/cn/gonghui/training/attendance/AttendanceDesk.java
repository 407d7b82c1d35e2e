package cn.gonghui.training.attendance;

import cn.gonghui.kit.http.Created;
import cn.gonghui.training.enrolment.DoorSeats;
import cn.gonghui.training.membership.KnownMember;
import cn.gonghui.training.membership.MembersAsked;
import cn.gonghui.training.mode.SeatMode;
import cn.gonghui.training.session.SessionFacts;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes down presences at one session, one after the other.
 *
 * @param seated members who have a seat
 * @param door seats for walk-ins; null where the session takes none
 * @param present presences so far by member; grows
 * @param nonces presences so far by the client's nonce; grows
 */
record AttendanceDesk(
        SessionFacts session,
        MembersAsked asked,
        Set<UUID> seated,
        DoorSeats door,
        Map<UUID, Attendance> present,
        Map<String, Attendance> nonces,
        Instant now) {

    /**
     * A presence, taken down just now or known by its nonce.
     *
     * @throws cn.gonghui.kit.problem.Problem before anything is changed
     */
    Created<Attendance> take(RecordAttendance request) {
        var member = member(request);
        var known = request.clientNonce() == null ? null : nonces.get(request.clientNonce());
        if (known != null) {
            return repeated(known, member);
        }
        if (present.containsKey(member.id())) {
            throw AttendanceProblem.ALREADY_IN.refuse();
        }
        if (!session.mode().offers(request.mode())) {
            throw AttendanceProblem.ATTENDANCE_MODE_NOT_OFFERED.refuseAt("/mode");
        }
        var enrolled = seated.contains(member.id());
        if (!enrolled) {
            checkDoor(request.mode());
            member.requireTrainable(false, request.memberId() == null ? "/cardNumber" : "/memberId");
        }
        var attendance = Attendance.record(session, member, request, enrolled, now);
        if (!enrolled) {
            door.take(request.mode());
        }
        present.put(member.id(), attendance);
        if (request.clientNonce() != null) {
            nonces.put(request.clientNonce(), attendance);
        }
        return Created.now(attendance.id(), attendance);
    }

    private KnownMember member(RecordAttendance request) {
        if ((request.memberId() == null) == (request.cardNumber() == null)) {
            throw AttendanceProblem.MEMBER_OR_CARD.refuseAt("/memberId");
        }
        return request.memberId() != null
                ? asked.member(request.memberId(), "/memberId")
                : asked.holder(request.cardNumber(), "/cardNumber");
    }

    private static Created<Attendance> repeated(Attendance known, KnownMember member) {
        if (!known.memberId().equals(member.id())) {
            throw AttendanceProblem.NONCE_REUSED.refuseAt("/clientNonce");
        }
        return Created.before(known.id(), known);
    }

    private void checkDoor(SeatMode mode) {
        if (door == null) {
            throw AttendanceProblem.NOT_ENROLLED.refuse();
        }
        if (!door.free(mode)) {
            throw AttendanceProblem.SESSION_FULL.refuse();
        }
    }
}
