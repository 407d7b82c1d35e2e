package cn.gonghui.membership.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed about a series. */
@Schema(description = "What may be changed about a series 活动系列变更")
public record EditSeries(
        @NotBlank @Size(max = 100) @Schema(description = "Name 名称, once in the organisation", examples = "健康杯")
        String name,

        @Size(min = 1, max = 2000) @Schema(description = "Description 介绍", nullable = true, examples = "地区职工健步走")
        String description) {}
