package cn.gonghui.membership.establishment;

import cn.gonghui.membership.organization.OrganizationKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of the application can be edited while it is a draft or returned. */
@Schema(
        description = "What of the application can be edited 筹建申请信息; as a merge patch, only the fields to change",
        examples = EstablishmentExamples.EDIT)
public record EditEstablishment(
        @NotNull @Schema(description = "Superior union to apply to 上级工会")
        UUID superiorId,

        @NotBlank @Size(max = 100) @Schema(description = "Name of the union 工会名称", examples = "北京某某物流有限公司工会")
        String unionName,

        @NotNull @Schema(description = "Kind of the union 工会类型", examples = "ENTERPRISE_UNION")
        OrganizationKind unionKind) {}
