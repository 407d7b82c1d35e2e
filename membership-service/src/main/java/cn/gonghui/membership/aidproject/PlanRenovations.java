package cn.gonghui.membership.aidproject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rooms to be renovated. */
@Schema(description = "Rooms to be renovated, up to 1,000 批量计划翻新任务")
public record PlanRenovations(
        @NotNull @Size(min = 1, max = 1000) @Schema(description = "The rooms")
        List<@NotNull @Valid PlanRenovation> items) {}
