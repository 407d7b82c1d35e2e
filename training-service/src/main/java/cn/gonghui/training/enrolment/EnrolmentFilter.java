package cn.gonghui.training.enrolment;

import cn.gonghui.training.mode.SeatMode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of a list of enrolments. */
public class EnrolmentFilter {

    @QueryParam("status")
    @Parameter(description = "Only in this state 状态", example = "WAITING")
    EnrolmentStatus status;

    @QueryParam("mode")
    @Parameter(description = "Only on site, or only online 参加方式", example = "ON_SITE")
    SeatMode mode;

    @QueryParam("memberId")
    @Parameter(description = "Only of this member 会员", example = "01900000-0000-7000-8000-000000000301")
    UUID memberId;
}
