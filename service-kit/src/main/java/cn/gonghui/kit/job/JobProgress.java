package cn.gonghui.kit.job;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a job is: one server-sent event. */
@Schema(description = "How far a job is: the data of one server-sent event 任务进度")
public record JobProgress(
        @Schema(description = "Job", examples = "01900000-0000-7000-8000-000000000901")
        UUID id,

        @Schema(description = "State 状态", examples = "RUNNING")
        JobState state,

        @Schema(description = "How much is done 已完成数量", examples = "42000")
        long done,

        @Schema(description = "Of how much 总数量; null until known", nullable = true, examples = "100000")
        Long total,

        @Schema(description = "Named figures 分项计数", examples = "{\"created\": 41580, \"rejected\": 420}")
        Map<String, Long> counts,

        @Schema(description = "When it last moved on", examples = "2024-05-24T02:00:31Z")
        Instant updatedAt,

        @Schema(description = "Version; grows with each step", examples = "84")
        long version) {}
