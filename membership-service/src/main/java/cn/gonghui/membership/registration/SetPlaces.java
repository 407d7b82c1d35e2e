package cn.gonghui.membership.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many may come, and from where. */
@Schema(description = "How many may come, and how many of them from one organisation 名额设置")
public record SetPlaces(
        @NotNull
        @Min(1)
        @Max(1_000_000)
        @Schema(description = "People in all, children counted 总名额; not below what is taken", examples = "600")
        Integer capacity,

        @Size(max = 200) @Schema(description = "Quotas 单位名额; what is left out has none", nullable = true)
        List<@NotNull @Valid QuotaTerms> quotas) {

    /** A quota. */
    @Schema(description = "How many may come from an organisation and everything below it 单位名额")
    public record QuotaTerms(
            @NotNull @Schema(description = "Organisation 工会组织", examples = "018f0000-0001-7000-8000-000000000033")
            UUID organizationId,

            @NotNull @Min(0) @Max(1_000_000) @Schema(description = "People at most 名额", examples = "80")
            Integer places) {}

    @AssertTrue(message = "{quotas-once}")
    @Schema(hidden = true)
    boolean isQuotasOnce() {
        return quotas == null
                || quotas.contains(null)
                || quotas.stream().map(QuotaTerms::organizationId).distinct().count() == quotas.size();
    }

    List<QuotaTerms> quotasGiven() {
        return quotas == null ? List.of() : quotas;
    }
}
