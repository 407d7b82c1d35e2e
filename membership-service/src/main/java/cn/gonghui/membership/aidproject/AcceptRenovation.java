package cn.gonghui.membership.aidproject;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The acceptance of a renovated room. */
@Schema(description = "The acceptance of a renovated room 翻新验收")
public record AcceptRenovation(
        @NotNull @Schema(description = "Accepted on 验收日期, today at the latest", examples = "2024-05-29")
        LocalDate acceptedOn) {}
