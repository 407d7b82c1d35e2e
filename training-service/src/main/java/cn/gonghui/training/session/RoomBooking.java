package cn.gonghui.training.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A room is taken for one block of a session. */
@Embeddable
record RoomBooking(
        @Column(name = "room", nullable = false) String room,

        @Column(name = "starts_at", nullable = false) Instant startsAt,

        @Column(name = "ends_at", nullable = false) Instant endsAt) {}
