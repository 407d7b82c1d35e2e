package cn.gonghui.membership.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many parties to be registered at once. */
@Schema(description = "Up to 1,000 parties to be registered 单位集体报名")
public record RegisterParties(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 parties; each gets an outcome of its own, seated in this order")
        List<@NotNull @Valid RegisterParty> items) {}
