package cn.gonghui.membership.carestation;

import cn.gonghui.membership.division.KnownDivision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a care station is, and what of it can be edited. */
@Schema(
        description = "What of a station can be edited; as a merge patch, only the fields to change 驿站信息变更",
        examples = CareStationExamples.EDIT)
public record EditCareStation(
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
        String divisionCode) {}
