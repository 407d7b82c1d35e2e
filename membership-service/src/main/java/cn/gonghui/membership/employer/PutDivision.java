package cn.gonghui.membership.employer;

import cn.gonghui.membership.division.KnownDivision;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The division from a day on. */
@Schema(
        description = "The division from the day in the address on 行政区划变动",
        examples = "{\"divisionCode\": \"110114001\"}")
public record PutDivision(
        @NotNull
        @KnownDivision
        @Schema(description = "Division 行政区划代码", pattern = "\\d{6}(\\d{3})?", examples = "110114001")
        String divisionCode) {}
