package cn.gonghui.membership.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many new organisations at once. */
@Schema(
        description = "New organisations in one go 批量登记组织; a parent may stand earlier in the same list",
        examples = OrganizationExamples.CREATE_MANY)
public record CreateOrganizations(
        @NotNull @Size(min = 1, max = 1000) @Schema(description = "1 to 1,000 organisations, entered in this order")
        List<@NotNull @Valid CreateOrganization> items) {}
