package cn.gonghui.membership.contest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scores of a sheet. */
@Schema(description = "The scores of a sheet; what is left out is blank, which is not zero 评分")
public record GiveScores(
        @NotNull @Size(max = 20) @Schema(description = "Scores 得分, each criterion once")
        List<@NotNull @Valid Score> scores) {

    /** A score. */
    @Schema(description = "A score 得分")
    public record Score(
            @NotNull @Size(min = 1, max = 20) @Schema(description = "Code of the criterion 评分项", examples = "VOCAL")
            String criterion,

            @NotNull
            @Digits(integer = 4, fraction = 2)
            @Schema(description = "Score 得分, within the criterion's range", examples = "92.5")
            BigDecimal value) {}

    @AssertTrue(message = "{codes-once}")
    @Schema(hidden = true)
    boolean isCodesOnce() {
        return scores == null
                || scores.contains(null)
                || scores.stream().map(Score::criterion).distinct().count() == scores.size();
    }
}
