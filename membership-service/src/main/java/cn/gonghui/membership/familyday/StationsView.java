package cn.gonghui.membership.familyday;

import cn.gonghui.kit.http.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The task stations of a family day. */
@Schema(description = "The task stations of a family day 任务站")
public record StationsView(
        @Schema(description = "Activity 活动", examples = "01900000-0000-7000-8000-000000000712")
        UUID activityId,

        @Schema(description = "Stations 任务站") List<SetStations.StationTerms> stations,

        @Schema(description = "Version of the activity, also the ETag", examples = "1")
        long version)
        implements Versioned {}
