package cn.gonghui.training.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** One block of a session for which a member is taken. */
@Embeddable
record TakenTime(
        @Column(name = "member_id", nullable = false) UUID memberId,

        @Column(name = "starts_at", nullable = false) Instant startsAt,

        @Column(name = "ends_at", nullable = false) Instant endsAt) {}
