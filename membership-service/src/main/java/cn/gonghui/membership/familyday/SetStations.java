package cn.gonghui.membership.familyday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The task stations of a family day. */
@Schema(description = "The task stations of a family day; they take the place of those before 任务站")
public record SetStations(
        @NotNull @Size(min = 1, max = 50) @Schema(description = "Stations 任务站")
        List<@NotNull @Valid StationTerms> stations) {

    /** A station. */
    @Schema(description = "A task station 任务站")
    public record StationTerms(
            @NotNull
            @Pattern(regexp = "[A-Z0-9-]{1,20}")
            @Schema(description = "Code 编号, once in the activity", examples = "RUBBING")
            String code,

            @NotBlank @Size(max = 100) @Schema(description = "Name 名称", examples = "手工拓印")
            String name,

            @Size(min = 1, max = 500)
            @Schema(description = "What to do there 任务; null for none", nullable = true, examples = "用植物叶片拓印布袋")
            String task) {}

    @AssertTrue(message = "{codes-once}")
    @Schema(hidden = true)
    boolean isCodesOnce() {
        return stations == null
                || stations.contains(null)
                || stations.stream().map(StationTerms::code).distinct().count() == stations.size();
    }
}
