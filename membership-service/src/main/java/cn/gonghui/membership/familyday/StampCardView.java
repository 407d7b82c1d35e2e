package cn.gonghui.membership.familyday;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The stamps of a family. */
@Schema(description = "The stamps of a family 闯关卡")
public record StampCardView(
        @Schema(description = "Registration 报名", examples = "01900000-0000-7000-8000-000000000722")
        UUID registrationId,

        @Schema(description = "Stamps 盖章记录, by the time they were given")
        List<Given> stamps,

        @Schema(description = "Stations that are missing 未完成的任务站", examples = "[\"RUBBING\"]")
        List<String> missing,

        @Schema(
                description = "When all were done 完成时间; null before",
                nullable = true,
                examples = "2024-06-01T03:20:00Z")
        Instant completedAt) {

    /** A stamp. */
    @Schema(description = "A stamp 盖章")
    public record Given(
            @Schema(description = "Code of the station 任务站", examples = "RUBBING")
            String station,

            @Schema(description = "When 盖章时间", examples = "2024-06-01T02:20:00Z")
            Instant stampedAt) {}
}
