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
        UUID organizationId,

        @Schema(
                description = "Go on after this member: `nextAfterMemberId` of the answer before 从该会员之后继续",
                nullable = true,
                examples = "018f0000-0003-7000-8000-000000000001")
        UUID afterMemberId) {}
