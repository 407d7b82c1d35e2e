package cn.gonghui.training.session;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.training.mode.DeliveryMode;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of sessions. */
public class SessionFilter {

    @QueryParam("planId")
    @Parameter(description = "Only of this plan 年度计划", example = "01900000-0000-7000-8000-000000000501")
    UUID planId;

    @QueryParam("requestId")
    @Parameter(description = "Only for this request 送教申请", example = "01900000-0000-7000-8000-000000000801")
    UUID requestId;

    @QueryParam("courseId")
    @Parameter(description = "Only of this course 课程", example = "01900000-0000-7000-8000-000000000601")
    UUID courseId;

    @QueryParam("hostId")
    @Parameter(description = "Only brought to this union 承接单位", example = "01900000-0000-7000-8000-000000000101")
    UUID hostId;

    @QueryParam("organiserId")
    @Parameter(description = "Only organised by this one 主办单位", example = "01900000-0000-7000-8000-000000000009")
    UUID organiserId;

    @QueryParam("lecturerId")
    @Parameter(description = "Only by this lecturer 授课人", example = "01900000-0000-7000-8000-000000000701")
    UUID lecturerId;

    @QueryParam("district")
    @Parameter(description = "Only in this district 行政区, six digits", example = "110114")
    String district;

    @QueryParam("mode")
    @Parameter(description = "Only in this mode 授课方式", example = "ONLINE")
    DeliveryMode mode;

    @QueryParam("status")
    @Parameter(description = "Only in this state 状态", example = "PUBLISHED")
    SessionStatus status;

    @QueryParam("from")
    @Parameter(description = "Only beginning on this day in Beijing or later 起始日期", example = "2024-05-01")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only beginning on this day in Beijing or before 截止日期", example = "2024-05-31")
    LocalDate to;

    @QueryParam("externalReference")
    @Parameter(description = "Only of this reference 外部编号", example = "2024-01")
    String externalReference;

    Instant notBefore() {
        return from == null ? null : BusinessDay.startOf(from);
    }

    Instant before() {
        return to == null ? null : BusinessDay.startOf(to.plusDays(1));
    }
}
