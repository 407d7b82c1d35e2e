package cn.gonghui.training.attendance;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.training.membership.KnownMember;
import cn.gonghui.training.mode.SeatMode;
import cn.gonghui.training.session.SessionFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One presence of one member at one session 签到, written once. It carries the session's year and district, so that the
 * figures are counted from these rows alone, and the union that the member belonged to then.
 */
@Entity
@Table(name = "attendance")
public class Attendance extends Aggregate {

    @Column(name = "session_id", nullable = false, updatable = false)
    private UUID sessionId;

    @Column(name = "member_id", nullable = false, updatable = false)
    private UUID memberId;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode", nullable = false, updatable = false)
    private SeatMode mode;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false, updatable = false)
    private AttendanceSource source;

    @Column(name = "enrolled", nullable = false, updatable = false)
    private boolean enrolled;

    @Column(name = "minutes", nullable = false, updatable = false)
    private int minutes;

    @Column(name = "attended", nullable = false, updatable = false)
    private boolean attended;

    @Column(name = "year", nullable = false, updatable = false)
    private int year;

    @Column(name = "district", nullable = false, updatable = false)
    private String district;

    @Column(name = "occurred_at", nullable = false, updatable = false)
    private Instant occurredAt;

    @Column(name = "client_nonce", updatable = false)
    private String clientNonce;

    protected Attendance() {}

    private Attendance(SessionFacts session, KnownMember member, RecordAttendance request, boolean enrolled) {
        super(Ids.next());
        this.sessionId = session.id();
        this.memberId = member.id();
        this.organizationId = member.organizationId();
        this.mode = request.mode();
        this.source = request.source();
        this.enrolled = enrolled;
        this.minutes = AttendancePolicy.minutes(session, request.mode(), request.minutes());
        this.attended = AttendancePolicy.attended(minutes, session.minutes());
        this.year = session.year();
        this.district = session.district();
        this.clientNonce = request.clientNonce();
    }

    static Attendance record(
            SessionFacts session, KnownMember member, RecordAttendance request, boolean enrolled, Instant now) {
        var attendance = new Attendance(session, member, request, enrolled);
        attendance.occurredAt = now;
        return attendance;
    }

    AttendanceEvents recorded() {
        return new AttendanceEvents.Recorded(
                id(), organizationId, occurredAt, sessionId, memberId, mode, minutes, attended);
    }

    UUID memberId() {
        return memberId;
    }

    UUID organizationId() {
        return organizationId;
    }

    String clientNonce() {
        return clientNonce;
    }

    AttendanceView view() {
        return new AttendanceView(
                id(),
                sessionId,
                memberId,
                organizationId,
                mode,
                source,
                enrolled,
                minutes,
                attended,
                occurredAt,
                clientNonce,
                createdAt(),
                updatedAt(),
                version());
    }
}
