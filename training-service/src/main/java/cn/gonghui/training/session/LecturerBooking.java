package cn.gonghui.training.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A lecturer is taken for one block of a session. */
@Embeddable
record LecturerBooking(
        @Column(name = "lecturer_id", nullable = false) UUID lecturerId,

        @Column(name = "starts_at", nullable = false) Instant startsAt,

        @Column(name = "ends_at", nullable = false) Instant endsAt) {}
