package cn.gonghui.membership.honour;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an honour was conferred. */
@Schema(description = "How an honour was conferred 授予")
public record ConferHonour(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "Who conferred it 授予机关; of a model worker the government", examples = "南磨房地区总工会")
        String conferredBy,

        @Size(min = 1, max = 100)
        @Schema(description = "Number of the decision 文号", nullable = true, examples = "南工发〔2024〕6号")
        String documentNumber) {}
