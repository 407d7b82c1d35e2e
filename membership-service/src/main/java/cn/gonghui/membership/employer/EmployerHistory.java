package cn.gonghui.membership.employer;

import cn.gonghui.membership.organization.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is dated of an employer, oldest first. */
@Schema(description = "What held of an employer and from when 沿革, oldest first", examples = EmployerExamples.HISTORY)
public record EmployerHistory(
        @Schema(description = "Headcounts 职工人数变动") List<HeadcountFrom> headcounts,
        @Schema(description = "Sectors 单位性质变动") List<SectorFrom> sectors,
        @Schema(description = "Divisions 行政区划变动") List<DivisionFrom> divisions,

        @Schema(description = "Unions that it belonged to 所属工会变动")
        List<UnionFrom> unions) {

    /** A headcount and its first day. */
    @Schema(description = "A headcount and its first day 职工人数变动")
    public record HeadcountFrom(
            @Schema(description = "First day 生效日期", examples = "2024-01-01")
            LocalDate effectiveOn,

            @Schema(description = "Workers 职工人数", examples = "120")
            int headcount) {}

    /** A sector and its first day. */
    @Schema(description = "A sector and its first day 单位性质变动")
    public record SectorFrom(
            @Schema(description = "First day 生效日期", examples = "2024-01-01")
            LocalDate effectiveOn,

            @Schema(description = "Sector 单位性质", examples = "NON_PUBLIC")
            Sector sector) {}

    /** A division and its first day. */
    @Schema(description = "A division and its first day 行政区划变动")
    public record DivisionFrom(
            @Schema(description = "First day 生效日期", examples = "2024-01-01")
            LocalDate effectiveOn,

            @Schema(description = "Division 行政区划代码", examples = "110114001")
            String divisionCode) {}

    /** A union and the days of belonging to it. */
    @Schema(description = "A union and the days of belonging to it 所属工会变动")
    public record UnionFrom(
            @Schema(description = "First day 加入日期", examples = "2020-05-01")
            LocalDate joinedOn,

            @Schema(description = "First day after 退出日期; null while it belongs to it", nullable = true)
            LocalDate leftOn,

            @Schema(description = "Union 工会", examples = "018fc2a0-0000-7000-8000-000000000401")
            UUID unionId) {}

    static EmployerHistory of(Employer employer) {
        return new EmployerHistory(
                sorted(employer.headcounts(), HeadcountFrom::new),
                sorted(employer.sectors(), SectorFrom::new),
                sorted(employer.divisions(), DivisionFrom::new),
                sorted(
                        employer.unions(),
                        (joinedOn, membership) -> new UnionFrom(joinedOn, membership.leftOn(), membership.unionId())));
    }

    private static <V, R> List<R> sorted(Map<LocalDate, V> history, BiFunction<LocalDate, V, R> toRow) {
        return history.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> toRow.apply(entry.getKey(), entry.getValue()))
                .toList();
    }
}
