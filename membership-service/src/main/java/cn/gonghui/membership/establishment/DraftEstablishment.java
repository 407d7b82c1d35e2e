package cn.gonghui.membership.establishment;

import cn.gonghui.membership.organization.OrganizationKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft of the application to establish a union. */
@Schema(description = "A draft of the application to establish a union 筹建申请", examples = EstablishmentExamples.DRAFT)
public record DraftEstablishment(
        @NotNull
        @Schema(description = "Employer without a union 用人单位", examples = "018fc2a0-0000-7000-8000-000000000301")
        UUID employerId,

        @NotNull
        @Schema(description = "Superior union to apply to 上级工会", examples = "018fc2a0-0000-7000-8000-000000000114")
        UUID superiorId,

        @NotBlank @Size(max = 100) @Schema(description = "Name of the union 工会名称", examples = "北京某某物流有限公司工会")
        String unionName,

        @NotNull
        @Schema(description = "ENTERPRISE_UNION 企业工会 or INSTITUTION_UNION 机关事业单位工会", examples = "ENTERPRISE_UNION")
        OrganizationKind unionKind) {}
