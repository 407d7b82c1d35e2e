package cn.gonghui.membership.walk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The routes of a walk. */
@Schema(description = "The routes of a walk; they take the place of those before 健步走路线")
public record SetRoutes(
        @NotNull @Size(min = 1, max = 10) @Schema(description = "Routes 路线")
        List<@NotNull @Valid RouteTerms> routes) {

    /** A route. */
    @Schema(description = "A route 路线")
    public record RouteTerms(
            @NotNull
            @Pattern(regexp = "[A-Z0-9-]{1,20}")
            @Schema(description = "Code 编号, once in the walk", examples = "5KM")
            String code,

            @NotBlank @Size(max = 100) @Schema(description = "Name 名称", examples = "湖滨环线")
            String name,

            @NotNull @Positive @Schema(description = "Length in metres 长度", examples = "5000")
            Integer meters,

            @NotNull @Size(min = 1, max = 50) @Schema(description = "Check points in order, the finish last 打卡点")
            List<@NotNull @Valid CheckPoint> checkPoints) {}

    @AssertTrue(message = "{codes-once}")
    @Schema(hidden = true)
    boolean isCodesOnce() {
        return routes == null
                || routes.contains(null)
                || once(routes.stream().map(RouteTerms::code).toList())
                        && routes.stream()
                                .filter(route -> route.checkPoints() != null
                                        && !route.checkPoints().contains(null))
                                .allMatch(route -> once(route.checkPoints().stream()
                                        .map(CheckPoint::code)
                                        .toList()));
    }

    private static boolean once(List<String> codes) {
        return codes.stream().distinct().count() == codes.size();
    }
}
