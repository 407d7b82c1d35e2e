package cn.gonghui.kit.job;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Long work as callers see it. */
@Schema(name = "Job", description = "Long work 任务: how far it is, and where its outcome is read")
public record JobView(
        @Schema(description = "Job", examples = "01900000-0000-7000-8000-000000000901")
        UUID id,

        @Schema(description = "Kind of work 任务种类", examples = "IMPORT_MEMBERS")
        String kind,

        @Schema(description = "State 状态", examples = "RUNNING")
        JobState state,

        @Schema(description = "How much is done 已完成数量", examples = "42000")
        long done,

        @Schema(description = "Of how much 总数量; null until known", nullable = true, examples = "100000")
        Long total,

        @Schema(
                description = "Named figures of this kind of work 分项计数",
                examples = "{\"created\": 41580, \"unchanged\": 0, \"rejected\": 420}")
        Map<String, Long> counts,

        @Schema(
                description = "The organisation that it is done for; null for none",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(description = "The account that asked for it 发起人", examples = "https://issuer.example|7c1d2f")
        String requestedBy,

        @Schema(
                description = "Address of the outcome 结果地址",
                examples = "/v1/imports/01900000-0000-7000-8000-000000000901")
        String result,

        @Schema(description = "Why it failed 失败原因; null unless it did", nullable = true)
        Failure failure,

        @Schema(
                description = "When its end was asked for 请求取消时间; null where nobody did",
                nullable = true,
                examples = "2024-05-24T02:00:09Z")
        Instant cancelRequestedAt,

        @Schema(
                description = "When a worker took it first 开始执行时间; null before",
                nullable = true,
                examples = "2024-05-24T02:00:01Z")
        Instant startedAt,

        @Schema(description = "When it was over 结束时间; null before", nullable = true, examples = "2024-05-24T02:01:40Z")
        Instant finishedAt,

        @Schema(description = "What this caller may do now", examples = "[\"CANCEL\"]")
        List<JobAction> allowedActions,

        @Schema(description = "When it was asked for", examples = "2024-05-24T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last moved on", examples = "2024-05-24T02:00:31Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag; grows with each step", examples = "84")
        long version)
        implements Versioned {

    /** Why a job failed. */
    @Schema(name = "JobFailure", description = "Why a job failed 失败原因")
    public record Failure(
            @Schema(description = "Stable code", examples = "table-unreadable")
            String code,

            @Schema(description = "The same in words", examples = "文件无法读取。")
            String detail) {}
}
