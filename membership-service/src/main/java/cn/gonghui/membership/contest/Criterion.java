package cn.gonghui.membership.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What judges score (评分项), and how much it counts. */
@Embeddable
@Schema(description = "What judges score, and how much it counts 评分项")
public record Criterion(
        @NotNull
        @Pattern(regexp = "[A-Z0-9-]{1,20}")
        @Column(name = "code")
        @Schema(description = "Code 编号, once in the contest", examples = "VOCAL")
        String code,

        @NotBlank @Size(max = 100) @Column(name = "name") @Schema(description = "Name 名称", examples = "演唱技巧")
        String name,

        @NotNull
        @Min(1)
        @Max(100)
        @Column(name = "weight")
        @Schema(description = "Weight in per cent 权重; all add up to 100", examples = "40")
        Integer weight,

        @NotNull
        @DecimalMin("-1000")
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 2)
        @Column(name = "lowest")
        @Schema(description = "Lowest score 最低分", examples = "0")
        BigDecimal lowest,

        @NotNull
        @DecimalMin("-1000")
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 2)
        @Column(name = "highest")
        @Schema(description = "Highest score 最高分", examples = "100")
        BigDecimal highest) {

    @AssertTrue(message = "{lowest-below-highest}")
    @Schema(hidden = true)
    boolean isInOrder() {
        return lowest == null || highest == null || lowest.compareTo(highest) < 0;
    }

    boolean admits(BigDecimal value) {
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
    }
}
