package cn.gonghui.membership.activity;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A series of activities. */
@Schema(description = "Series of activities 活动系列")
public record SeriesView(
        @Schema(description = "Series", examples = "01900000-0000-7000-8000-000000000701")
        UUID id,

        @Schema(description = "Organisation that holds it 主办工会", examples = "018f0000-0001-7000-8000-000000000032")
        UUID organizationId,

        @Schema(description = "Name 名称", examples = "健康杯") String name,

        @Schema(description = "Description 介绍; null for none", nullable = true, examples = "地区职工健步走")
        String description,

        @Schema(description = "When the row was written", examples = "2024-05-01T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-01T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    static SeriesView of(ActivitySeries series) {
        var described = series.editable();
        return new SeriesView(
                series.id(),
                series.organizationId(),
                described.name(),
                described.description(),
                series.createdAt(),
                series.updatedAt(),
                series.version());
    }
}
