package cn.gonghui.membership.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed about a venue. */
@Schema(description = "What may be changed about a venue 会场信息变更", examples = EditVenue.EXAMPLE)
public record EditVenue(
        @NotBlank @Size(max = 100) @Schema(description = "Name 名称", examples = "回龙观分会场")
        String name,

        @Schema(
                description = "Organisation in charge 承办组织; the host where missing",
                examples = "01900000-0000-7000-8000-000000000110")
        UUID organizationId,

        @Size(max = 200) @Schema(description = "Address 地址", examples = "昌平区回龙观街道职工之家")
        String address,

        @Positive @Schema(description = "Capacity 容量, people", examples = "120")
        Integer capacity,

        @Size(max = 10)
        @Schema(
                description = "Services offered 服务台, all of them; none where missing",
                nullable = true,
                examples = "[\"LEGAL_ADVICE\"]")
        Set<@NotNull Booth> booths) {

    static final String EXAMPLE = "{\"address\": \"昌平区回龙观街道职工之家\", \"capacity\": 120}";
}
