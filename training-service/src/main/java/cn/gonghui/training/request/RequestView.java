package cn.gonghui.training.request;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.training.mode.DeliveryMode;
import cn.gonghui.training.standing.EmploymentForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for delivery as it is answered. */
@Schema(description = "A request for delivery 送教申请")
public record RequestView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000801")
        UUID id,

        @Schema(description = "Union that asks 申请单位", examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(description = "Plan 年度计划", nullable = true, examples = "01900000-0000-7000-8000-000000000501")
        UUID planId,

        @Schema(description = "Where it came from 来源", examples = "UNION")
        RequestOrigin origin,

        @Schema(description = "Topics 需求主题", examples = "[\"三种精神\"]")
        List<String> topics,

        @Schema(description = "People expected 预计人数", examples = "200", nullable = true)
        Integer audienceSize,

        @Schema(description = "Groups of workers expected 参训群体", examples = "[\"COURIER\"]")
        List<EmploymentForm> audienceGroups,

        @Schema(description = "Mode wanted 授课方式", examples = "HYBRID", nullable = true)
        DeliveryMode mode,

        @Schema(description = "Preferred dates 期望日期", examples = "[\"2024-05-16\"]")
        List<LocalDate> preferredDates,

        @Schema(description = "Venue offered 场地", nullable = true, examples = "昌平区职工之家三层报告厅")
        String venue,

        @Schema(description = "Remarks 备注", nullable = true, examples = "请安排在午休时段")
        String remarks,

        @Schema(description = "The caller's own reference 外部编号", nullable = true, examples = "alliance-2024-03")
        String externalReference,

        @Schema(description = "State 状态", examples = "SUBMITTED")
        RequestStatus status,

        @Schema(description = "Submitted 提交时间", nullable = true, examples = "2024-05-06T01:00:00Z")
        Instant submittedAt,

        @Schema(description = "To be answered by the end of this day 答复期限", examples = "2024-05-20", nullable = true)
        LocalDate answerDue,

        @Schema(description = "Answered 答复时间", nullable = true, examples = "2024-05-08T01:00:00Z")
        Instant answeredAt,

        @Schema(description = "Why it was returned or declined 理由", nullable = true, examples = "请补充参训人数")
        String reason,

        @Schema(
                description = "Session that serves it 场次",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000901")
        UUID sessionId,

        @Schema(description = "What this caller may do now 可执行操作", examples = "[\"ACCEPT\",\"RETURN\",\"DECLINE\"]")
        List<RequestAction> allowedActions,

        @Schema(description = "Written", examples = "2024-05-06T01:00:00Z")
        Instant createdAt,

        @Schema(description = "Last changed", examples = "2024-05-06T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, as in the ETag", examples = "0")
        long version)
        implements Versioned {}
