package cn.gonghui.membership.mutualaid;

import cn.gonghui.membership.member.EmploymentForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The terms of a plan. */
@Schema(description = "The terms of a mutual-aid plan 互助保障计划")
public record SetPlan(
        @NotNull
        @Schema(
                description = "Organiser 主办工会; its members and those below may enrol. Fixed once made",
                examples = "018f0000-0001-7000-8000-000000000001")
        UUID organizationId,

        @NotBlank
        @Size(max = 100)
        @Schema(description = "Name 名称, once with the organiser", examples = "2024年度在职职工住院互助保障")
        String name,

        @NotBlank @Size(max = 10_000) @Schema(description = "Terms in words 保障条款", examples = "住院医疗费用按比例给付。")
        String terms,

        @NotNull @Schema(description = "First day of the period 保障起始日", examples = "2024-01-01")
        LocalDate startsOn,

        @NotNull @Schema(description = "Last day of the period 保障截止日", examples = "2024-12-31")
        LocalDate endsOn,

        @NotNull @Min(0) @Max(365) @Schema(description = "Days between enrolment and cover 等待期天数", examples = "30")
        Integer waitingDays,

        @NotNull @Valid @Schema(description = "Premium of a member for the period 互助金")
        Money premium,

        @NotNull @Valid @Schema(description = "At most for the events of a calendar year 年度限额")
        Money yearLimit,

        @NotNull @Valid @Schema(description = "At most for a member in the period 个人累计限额")
        Money personLimit,

        @Size(max = 7)
        @Schema(
                description = "Forms of employment that may enrol 可参保用工形式; all where missing",
                nullable = true,
                examples = "[\"STANDARD\"]")
        List<@NotNull EmploymentForm> employmentForms,

        @NotNull @Size(min = 1, max = 5) @Schema(description = "Benefits 保障待遇, each kind of event once")
        List<@NotNull @Valid BenefitTerms> benefits) {

    /** A benefit. */
    @Schema(description = "What is paid when something befalls a member 保障待遇")
    public record BenefitTerms(
            @NotNull @Schema(description = "What befalls 保障事项", examples = "HOSPITALIZATION")
            EventKind eventKind,

            @NotNull @Min(1) @Max(100) @Schema(description = "Per cent of the expense 给付比例", examples = "80")
            Integer rate,

            @NotNull @Valid @Schema(description = "At most for one event 单次限额")
            Money eventLimit) {}

    @AssertTrue(message = "{end-before-start}")
    @Schema(hidden = true)
    boolean isInOrder() {
        return startsOn == null || endsOn == null || !endsOn.isBefore(startsOn);
    }

    @AssertTrue(message = "{benefits-once}")
    @Schema(hidden = true)
    boolean isBenefitsOnce() {
        return benefits == null
                || benefits.contains(null)
                || benefits.stream().map(BenefitTerms::eventKind).distinct().count() == benefits.size();
    }

    @AssertTrue(message = "{limits-positive}")
    @Schema(hidden = true)
    boolean isLimitsPositive() {
        return (yearLimit == null || yearLimit.positive())
                && (personLimit == null || personLimit.positive())
                && (benefits == null
                        || benefits.stream()
                                .allMatch(benefit -> benefit == null
                                        || benefit.eventLimit() == null
                                        || benefit.eventLimit().positive()));
    }

    List<EmploymentForm> formsGiven() {
        return employmentForms == null
                ? List.of()
                : employmentForms.stream().distinct().sorted().toList();
    }
}
