package cn.gonghui.membership.registration;

import cn.gonghui.kit.http.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The places of an activity. */
@Schema(description = "Places of an activity 名额情况")
public record PlacesView(
        @Schema(description = "Activity 活动", examples = "01900000-0000-7000-8000-000000000711")
        UUID activityId,

        @Schema(description = "People in all 总名额", examples = "600")
        int capacity,

        @Schema(description = "Taken 已占", examples = "512") int taken,

        @Schema(description = "Parties waiting 候补", examples = "0")
        int waiting,

        @Schema(description = "Quotas 单位名额") List<QuotaView> quotas,

        @Schema(description = "Version, also the ETag; grows with what is taken too", examples = "1")
        long version)
        implements Versioned {

    /** A quota. */
    @Schema(description = "Quota of an organisation and everything below it 单位名额")
    public record QuotaView(
            @Schema(description = "Organisation 工会组织", examples = "018f0000-0001-7000-8000-000000000033")
            UUID organizationId,

            @Schema(description = "People at most 名额", examples = "80")
            int places,

            @Schema(description = "Taken 已占", examples = "31")
            int taken) {}

    static PlacesView of(Places places, List<Quota> quotas) {
        return new PlacesView(
                places.activityId(),
                places.capacity(),
                places.taken(),
                places.waiting(),
                quotas.stream()
                        .map(quota -> new QuotaView(quota.organizationId(), quota.places(), quota.taken()))
                        .toList(),
                places.version());
    }
}
