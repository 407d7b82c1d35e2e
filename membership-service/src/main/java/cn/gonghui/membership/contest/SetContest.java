package cn.gonghui.membership.contest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules of a contest. */
@Schema(description = "The rules of a contest 比赛规则", examples = """
        {
          "tieRule": "GREATEST_WEIGHT",
          "categories": [{"code": "CHOIR", "name": "合唱组"}],
          "criteria": [
            {"code": "VOCAL", "name": "演唱技巧", "weight": 60, "lowest": 0, "highest": 100},
            {"code": "STAGE", "name": "舞台表现", "weight": 40, "lowest": 0, "highest": 100}
          ],
          "awards": [{"name": "一等奖", "fromRank": 1, "toRank": 1}]
        }""")
public record SetContest(
        @NotNull @Schema(description = "What decides between entries of one score 并列规则", examples = "GREATEST_WEIGHT")
        TieRule tieRule,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "Categories 组别")
        List<@NotNull @Valid Category> categories,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "Criteria 评分项; their weights add up to 100")
        List<@NotNull @Valid Criterion> criteria,

        @Size(max = 20) @Schema(description = "Awards 奖项 in each category; none where missing", nullable = true)
        List<@NotNull @Valid Award> awards) {

    @AssertTrue(message = "{codes-once}")
    @Schema(hidden = true)
    boolean isCodesOnce() {
        return anyMissing()
                || once(categories.stream().map(Category::code).toList())
                        && once(criteria.stream().map(Criterion::code).toList());
    }

    @AssertTrue(message = "{weights-add-up}")
    @Schema(hidden = true)
    boolean isWeightsAddingUp() {
        return anyMissing()
                || criteria.stream().anyMatch(criterion -> criterion.weight() == null)
                || criteria.stream().mapToInt(Criterion::weight).sum() == 100;
    }

    @AssertTrue(message = "{awards-apart}")
    @Schema(hidden = true)
    boolean isAwardsApart() {
        if (awards == null
                || awards.stream()
                        .anyMatch(award -> award == null || award.fromRank() == null || award.toRank() == null)) {
            return true;
        }
        return awards.stream()
                .allMatch(award -> awards.stream()
                                .filter(other -> other.covers(award.fromRank()))
                                .count()
                        == 1);
    }

    private boolean anyMissing() {
        return categories == null || categories.contains(null) || criteria == null || criteria.contains(null);
    }

    private static boolean once(List<String> codes) {
        return codes.stream().distinct().count() == codes.size();
    }

    List<Award> awardsGiven() {
        return awards == null ? List.of() : awards;
    }
}
