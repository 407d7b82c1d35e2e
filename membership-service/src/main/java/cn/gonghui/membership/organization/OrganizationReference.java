package cn.gonghui.membership.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation by name, as far as everybody below it may know it. */
@Schema(description = "An organisation by name 组织简要信息")
public record OrganizationReference(
        @Schema(description = "Id", examples = "018fc2a0-0000-7000-8000-000000000001")
        UUID id,

        @Schema(description = "Full name 全称", examples = "北京市总工会")
        String name,

        @Schema(description = "Kind 组织类型", examples = "MUNICIPAL_FEDERATION")
        OrganizationKind kind) {

    static OrganizationReference of(Organization organization) {
        return new OrganizationReference(organization.id(), organization.name(), organization.kind());
    }
}
