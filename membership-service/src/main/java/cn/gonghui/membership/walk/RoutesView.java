package cn.gonghui.membership.walk;

import cn.gonghui.kit.http.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The routes of a walk. */
@Schema(description = "The routes of a walk 健步走路线")
public record RoutesView(
        @Schema(description = "Activity 活动", examples = "01900000-0000-7000-8000-000000000711")
        UUID activityId,

        @Schema(description = "Routes 路线") List<SetRoutes.RouteTerms> routes,

        @Schema(description = "Version of the activity, also the ETag", examples = "1")
        long version)
        implements Versioned {}
