package cn.gonghui.membership.carestation;

import cn.gonghui.membership.division.KnownDivision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A care station to be registered, as planned. */
@Schema(description = "A care station to be registered 登记爱心驿站", examples = CareStationExamples.REGISTER)
public record RegisterCareStation(
        @NotNull @Schema(description = "Union that runs it 主办工会", examples = "018f0000-0001-7000-8000-000000000035")
        UUID organizationId,

        @NotBlank @Size(max = 100) @Schema(description = "Name 驿站名称", examples = "中建二局装饰公司爱心驿站")
        String name,

        @NotNull @Valid @Schema(description = "Partner institution 合作机构")
        Partner partner,

        @Valid @Schema(description = "Agreement with it 共建协议; none where missing", nullable = true)
        Agreement agreement,

        @NotBlank @Size(max = 200) @Schema(description = "Where it is 地点", examples = "四川省成都市金牛区SOS儿童村")
        String place,

        @KnownDivision
        @Schema(
                description =
                        "Division of the place, GB/T 2260, where it is in the table; none for places elsewhere 行政区划",
                nullable = true,
                examples = "110106")
        String divisionCode,

        @Size(min = 1, max = 100)
        @Schema(
                description = "The caller's own number, unique with the union; the same content again answers the same "
                        + "station",
                examples = "AXYZ-CD-01")
        String externalReference) {

    EditCareStation content() {
        return new EditCareStation(name, partner, agreement, place, divisionCode);
    }
}
