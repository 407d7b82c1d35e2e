package cn.gonghui.membership.organization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The line from the root down to an organisation. */
@Schema(
        description = "The organisations from the root down to the one asked for, itself included 上级链",
        examples = OrganizationExamples.LINEAGE)
public record OrganizationLineage(
        @Schema(description = "Root first, the organisation itself last")
        List<OrganizationReference> items) {}
