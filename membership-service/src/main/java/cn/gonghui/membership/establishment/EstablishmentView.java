package cn.gonghui.membership.establishment;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.membership.organization.OrganizationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The establishment of a union as callers see it. */
@Schema(
        name = "UnionEstablishment",
        description = "Establishment of a union 建会",
        examples = EstablishmentExamples.ESTABLISHMENT)
public record EstablishmentView(
        @Schema(description = "Id", examples = "018fc2a0-0000-7000-8000-000000000501")
        UUID id,

        @Schema(description = "Employer 用人单位", examples = "018fc2a0-0000-7000-8000-000000000301")
        UUID employerId,

        @Schema(description = "Superior union 上级工会", examples = "018fc2a0-0000-7000-8000-000000000114")
        UUID superiorId,

        @Schema(description = "Name of the union 工会名称", examples = "北京某某物流有限公司工会")
        String unionName,

        @Schema(description = "Kind of the union 工会类型", examples = "ENTERPRISE_UNION")
        OrganizationKind unionKind,

        @Schema(description = "Status 状态", examples = "PREPARING")
        EstablishmentStatus status,

        @Schema(description = "Why it was returned, refused or abandoned 理由", nullable = true)
        String reason,

        @Schema(description = "Day of application 申请日期", nullable = true, examples = "2024-03-01")
        LocalDate appliedOn,

        @Schema(description = "Day of the decision on the application 审批日期", nullable = true, examples = "2024-03-10")
        LocalDate decidedOn,

        @Schema(
                description = "The union, from the approval on",
                nullable = true,
                examples = "018fc2a0-0000-7000-8000-000000000401")
        UUID organizationId,

        @Schema(description = "Day of the election 选举日期", nullable = true, examples = "2024-04-10")
        LocalDate electedOn,

        @Schema(description = "Last day of the committee's term 任期届满日", nullable = true, examples = "2029-04-09")
        LocalDate termEndsOn,

        @Schema(description = "Elected committee, names masked but for officers in scope 委员会")
        List<CommitteeSeat> committee,

        @Schema(description = "Day of establishment 成立日期", nullable = true, examples = "2024-04-20")
        LocalDate establishedOn,

        @Schema(description = "When the row was written (real time)")
        Instant createdAt,

        @Schema(description = "When the row was last changed (real time)")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "2")
        long version,

        @Schema(description = "What this caller may do with it now", examples = "[\"ELECT\"]")
        List<EstablishmentAction> allowedActions)
        implements Versioned {

    /** As it may stand anywhere: in audit rows. */
    static EstablishmentView masked(UnionEstablishment establishment) {
        return of(establishment, false, List.of());
    }

    /** @param named whether the caller reads the names in full */
    static EstablishmentView of(
            UnionEstablishment establishment, boolean named, List<EstablishmentAction> allowedActions) {
        return new EstablishmentView(
                establishment.id(),
                establishment.employerId(),
                establishment.superiorId(),
                establishment.unionName(),
                establishment.unionKind(),
                establishment.status(),
                establishment.reason(),
                establishment.appliedOn(),
                establishment.decidedOn(),
                establishment.organizationId(),
                establishment.electedOn(),
                establishment.termEndsOn(),
                establishment.committee().stream()
                        .map(seat -> seat.shown(named))
                        .toList(),
                establishment.establishedOn(),
                establishment.createdAt(),
                establishment.updatedAt(),
                establishment.version(),
                allowedActions);
    }
}
