package cn.gonghui.membership.aidproject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A room to be renovated. */
@Schema(description = "A room to be renovated 计划翻新任务")
public record PlanRenovation(
        @NotBlank @Size(max = 100) @Schema(description = "Room or place, once in a project 场所", examples = "书画班")
        String room,

        @Size(min = 1, max = 500) @Schema(description = "What is done there 施工内容", nullable = true, examples = "墙面翻新重装")
        String work) {}
