package cn.gonghui.training.session;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.training.mode.DeliveryMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session as it is answered. */
@Schema(description = "A session 场次")
public record SessionView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000901")
        UUID id,

        @Schema(description = "Plan 年度计划", nullable = true, examples = "01900000-0000-7000-8000-000000000501")
        UUID planId,

        @Schema(
                description = "Request that it serves 送教申请",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000801")
        UUID requestId,

        @Schema(description = "Course 课程", examples = "01900000-0000-7000-8000-000000000601")
        UUID courseId,

        @Schema(description = "Edition of the course 课程版次", examples = "1")
        int courseEdition,

        @Schema(description = "Title 名称", examples = "三种精神宣讲(昌平专场)")
        String title,

        @Schema(description = "Union that it is brought to 承接单位", examples = "01900000-0000-7000-8000-000000000101")
        UUID hostId,

        @Schema(description = "Who organises it 主办单位", examples = "01900000-0000-7000-8000-000000000009")
        UUID organiserId,

        @Schema(
                description = "For whom it is organised 委托单位",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000001")
        UUID commissionedById,

        @Schema(description = "District that it counts for 行政区, six digits", examples = "110114")
        String district,

        @Schema(description = "Mode 授课方式", examples = "HYBRID")
        DeliveryMode mode,

        @Schema(description = "Seats on site 线下名额", examples = "200", nullable = true)
        Integer seatsOnSite,

        @Schema(description = "Seats online 线上名额", examples = "1000", nullable = true)
        Integer seatsOnline,

        @Schema(description = "First beginning", examples = "2024-05-16T01:00:00Z")
        Instant startsAt,

        @Schema(description = "Last end", examples = "2024-05-16T03:00:00Z")
        Instant endsAt,

        @Schema(description = "Stretches of time 时间段, in order")
        List<TimeBlock> blocks,

        @Schema(description = "Where 场地", nullable = true) Venue venue,

        @Schema(
                description = "Address of the stream 直播地址; only for callers with a token",
                nullable = true,
                examples = "https://live.example.org/three-spirits")
        String streamAddress,

        @Schema(description = "Lecturers 授课人", examples = "[\"01900000-0000-7000-8000-000000000701\"]")
        List<UUID> lecturerIds,

        @Schema(description = "Walk-ins are let in 是否接受现场报到", examples = "false")
        boolean walkInsAllowed,

        @Schema(description = "Enrolment closes 报名截止", examples = "2024-05-15T16:00:00Z")
        Instant enrolmentClosesAt,

        @Schema(description = "Until then an enrolment may be cancelled 取消截止", examples = "2024-05-15T16:00:00Z")
        Instant cancellableUntil,

        @Schema(description = "State 状态", examples = "PUBLISHED")
        SessionStatus status,

        @Schema(description = "Published 发布时间", nullable = true, examples = "2024-05-08T01:00:00Z")
        Instant publishedAt,

        @Schema(description = "Completed 结束时间", nullable = true, examples = "2024-05-16T03:10:00Z")
        Instant completedAt,

        @Schema(description = "Why it was cancelled 取消理由", nullable = true, examples = "场地临时检修")
        String cancelReason,

        @Schema(description = "The organiser's own reference 外部编号", nullable = true, examples = "2024-01")
        String externalReference,

        @Schema(description = "What this caller may do now 可执行操作", examples = "[\"START\",\"CANCEL\"]")
        List<SessionAction> allowedActions,

        @Schema(description = "Written", examples = "2024-05-06T01:00:00Z")
        Instant createdAt,

        @Schema(description = "Last changed", examples = "2024-05-06T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, as in the ETag", examples = "0")
        long version)
        implements Versioned {}
