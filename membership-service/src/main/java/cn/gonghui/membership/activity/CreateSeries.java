package cn.gonghui.membership.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A series to be begun. */
@Schema(description = "A series to be begun 设立活动系列")
public record CreateSeries(
        @NotNull
        @Schema(description = "Organisation that holds it 主办工会", examples = "018f0000-0001-7000-8000-000000000032")
        UUID organizationId,

        @NotBlank @Size(max = 100) @Schema(description = "Name 名称, once in the organisation", examples = "健康杯")
        String name,

        @Size(min = 1, max = 2000) @Schema(description = "Description 介绍", nullable = true, examples = "地区职工健步走")
        String description) {}
