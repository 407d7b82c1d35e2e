package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A renovation task as callers see it. */
@Schema(description = "Renovation task 翻新任务")
public record RenovationTaskView(
        @Schema(description = "Task", examples = "01900000-0000-7000-8000-000000000d31")
        UUID id,

        @Schema(description = "Project 帮扶项目", examples = "01900000-0000-7000-8000-000000000d11")
        UUID projectId,

        @Schema(description = "Care station 爱心驿站", examples = "01900000-0000-7000-8000-000000000d01")
        UUID stationId,

        @Schema(description = "Room or place 场所", examples = "书画班")
        String room,

        @Schema(description = "What is done there 施工内容; null where not told", nullable = true, examples = "墙面翻新重装")
        String work,

        @Schema(description = "State 状态", examples = "DONE") RenovationStatus status,

        @Schema(description = "Since when it is in this state (business time)", examples = "2024-05-29T09:00:00Z")
        Instant statusSince,

        @Schema(description = "Accepted on 验收日期; null before", nullable = true, examples = "2024-05-29")
        LocalDate acceptedOn,

        @Schema(description = "What this caller may do now", examples = "[\"ACCEPT\"]")
        List<RenovationAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-05-10T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-29T09:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "2")
        long version)
        implements Versioned {}
