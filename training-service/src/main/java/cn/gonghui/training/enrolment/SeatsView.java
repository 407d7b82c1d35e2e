package cn.gonghui.training.enrolment;

import cn.gonghui.training.mode.SeatMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Seats of one mode of a session. */
@Schema(description = "Seats of one mode of a session 名额")
public record SeatsView(
        @Schema(description = "Mode 方式", examples = "ON_SITE")
        SeatMode mode,

        @Schema(description = "Seats 名额", examples = "50") int seats,

        @Schema(description = "Taken 已占", examples = "50") int taken,

        @Schema(description = "People waiting 候补人数", examples = "150")
        int waiting) {}
