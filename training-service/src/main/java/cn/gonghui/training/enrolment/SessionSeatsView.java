package cn.gonghui.training.enrolment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Seats of a session. */
@Schema(description = "Seats of a session, one row for each mode 名额情况")
public record SessionSeatsView(
        @Schema(description = "One row for each mode that is offered 各参加方式名额")
        List<SeatsView> items) {}
