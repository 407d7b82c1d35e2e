package cn.gonghui.training.attendance;

import cn.gonghui.training.mode.SeatMode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of a list of presences. */
public class AttendanceFilter {

    @QueryParam("memberId")
    @Parameter(description = "Only of this member 会员", example = "01900000-0000-7000-8000-000000000301")
    UUID memberId;

    @QueryParam("mode")
    @Parameter(description = "Only on site, or only online 参加方式", example = "ONLINE")
    SeatMode mode;

    @QueryParam("attended")
    @Parameter(description = "Only those that count as attended, or only those that do not 是否计为参训", example = "true")
    Boolean attended;
}
