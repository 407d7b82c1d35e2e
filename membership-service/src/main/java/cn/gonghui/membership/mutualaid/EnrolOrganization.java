package cn.gonghui.membership.mutualaid;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A union whose members are all to take part. */
@Schema(description = "A union whose members are all to take part 单位整体参保")
public record EnrolOrganization(
        @NotNull @Schema(description = "Plan 保障计划", examples = "01900000-0000-7000-8000-000000000901")
        UUID planId,

        @NotNull @Schema(description = "Union 基层工会", examples = "018f0000-0001-7000-8000-000000000030")
        UUID organizationId) {}
