package cn.gonghui.membership.employer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far employers were unionised on a day. */
@Schema(
        name = "Unionisation",
        description = "How far employers were unionised on a day 建会率与已建会企业入会率",
        examples = EmployerExamples.UNIONISATION)
public record UnionisationView(
        @Schema(description = "The day", examples = "2024-05-31")
        LocalDate asOf,

        @Schema(description = "Employers 单位数", examples = "482")
        long employers,

        @Schema(description = "Those that belonged to an active union, their own or a joint one 已建会", examples = "462")
        long unionised,

        @Schema(
                description = "unionised / employers 建会率, four decimals; null where there is no employer",
                nullable = true,
                examples = "0.9585")
        BigDecimal rate,

        @Schema(description = "Workers of the unionised employers 职工数", examples = "98000")
        long headcount,

        @Schema(description = "Members of their unions 会员数", examples = "81000")
        long members,

        @Schema(
                description = "members / headcount 已建会企业入会率, four decimals; null where there is no worker",
                nullable = true,
                examples = "0.8265")
        BigDecimal membershipRate) {

    static UnionisationView of(LocalDate asOf, long employers, long unionised, long headcount, long members) {
        return new UnionisationView(
                asOf,
                employers,
                unionised,
                fraction(unionised, employers),
                headcount,
                members,
                fraction(members, headcount));
    }

    private static BigDecimal fraction(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
