package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enrolment. */
@Schema(description = "Enrolment in a mutual-aid plan 参保")
public record EnrolmentView(
        @Schema(description = "Enrolment", examples = "01900000-0000-7000-8000-000000000911")
        UUID id,

        @Schema(description = "Plan 保障计划", examples = "01900000-0000-7000-8000-000000000901")
        UUID planId,

        @Schema(description = "Member 会员", examples = "018f0000-0003-7000-8000-000000000001")
        UUID memberId,

        @Schema(
                description = "Union when enrolled, or the one that it was merged into 参保时所在工会",
                examples = "018f0000-0001-7000-8000-000000000030")
        UUID organizationId,

        @Schema(description = "Enrolled 参保日期", examples = "2024-01-15")
        LocalDate enrolledOn,

        @Schema(description = "First day of cover 保障起始日", examples = "2024-02-14")
        LocalDate coveredFrom,

        @Schema(description = "Last day of cover 保障截止日", examples = "2024-12-31")
        LocalDate coveredUntil,

        @Schema(description = "Premium 互助金") Money premium,

        @Schema(description = "Approved so far for the person in the plan, whichever membership 累计批准")
        Money approved,

        @Schema(description = "State 状态", examples = "ACTIVE")
        EnrolmentStatus status,

        @Schema(description = "When the row was written", examples = "2024-01-15T01:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-01-15T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    static EnrolmentView of(Enrolment enrolment) {
        return new EnrolmentView(
                enrolment.id(),
                enrolment.planId(),
                enrolment.memberId(),
                enrolment.organizationId(),
                enrolment.enrolledOn(),
                enrolment.coveredFrom(),
                enrolment.coveredUntil(),
                Money.of(enrolment.premium()),
                Money.of(enrolment.approvedForPerson()),
                enrolment.status(),
                enrolment.createdAt(),
                enrolment.updatedAt(),
                enrolment.version());
    }
}
