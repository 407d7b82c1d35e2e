package cn.gonghui.membership.timeline;

import cn.gonghui.kit.clock.BusinessDay;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries of a timeline are shown. */
public class TimelineFilter {

    @QueryParam("service")
    @Parameter(description = "Only what this service tells 来源服务", example = "training")
    String service;

    @QueryParam("thing")
    @Parameter(description = "Only what happened to this kind of thing 事项", example = "card")
    String thing;

    @QueryParam("from")
    @Parameter(description = "On this day or later, Beijing time 起始日期", example = "2024-01-01")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "On this day or earlier, Beijing time 截止日期", example = "2024-05-31")
    LocalDate to;

    Instant from() {
        return from == null ? null : BusinessDay.startOf(from);
    }

    /** The first moment that is no longer shown. */
    Instant to() {
        return to == null ? null : BusinessDay.startOf(to.plusDays(1));
    }
}
