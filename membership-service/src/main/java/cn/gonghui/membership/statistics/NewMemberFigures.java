package cn.gonghui.membership.statistics;

import cn.gonghui.membership.member.EmploymentForm;
import cn.gonghui.membership.tally.Measure;
import cn.gonghui.membership.tally.Tally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** New members in figures. */
@Schema(description = "New members of a part of the tree or of a division, in a period 新发展会员统计")
public record NewMemberFigures(
        @Schema(description = "First day of the period 起始日", examples = "2024-01-01")
        LocalDate from,

        @Schema(description = "Last day of the period 截止日", examples = "2024-05-31")
        LocalDate to,

        @Schema(description = "Persons who first joined any union 新发展会员数", examples = "4526")
        long newMembers,

        @Schema(description = "The same by form of employment, every form 按就业形态")
        List<ByForm> byEmploymentForm) {

    /** New members of one form of employment. */
    @Schema(name = "NewMembersByForm", description = "New members of one form of employment 某就业形态新发展会员")
    public record ByForm(
            @Schema(description = "Form of employment 就业形态", examples = "COURIER")
            EmploymentForm employmentForm,

            @Schema(description = "New members 新发展会员数", examples = "1204")
            long newMembers) {}

    static NewMemberFigures of(FigurePeriod period, Tally tally) {
        return new NewMemberFigures(
                period.from(),
                period.to(),
                tally.of(Measure.NEW_MEMBERS),
                Arrays.stream(EmploymentForm.values())
                        .map(form -> new ByForm(form, tally.of(Measure.NEW_MEMBERS, form)))
                        .toList());
    }
}
