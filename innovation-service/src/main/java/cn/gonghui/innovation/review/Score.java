package cn.gonghui.innovation.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The score for one criterion. */
@Embeddable
@Schema(description = "The score for one criterion 单项评分", examples = """
                {
                  "criterion": "novelty",
                  "score": 86.5,
                  "comment": "技术路线清晰，具有推广价值。"
                }""")
public record Score(
        @Schema(description = "Code of the criterion 指标代码", examples = "novelty")
        @Column(name = "criterion", nullable = false)
        @NotNull
        @Size(max = 40)
        String criterion,

        @Schema(
                description = "0 to 100, one decimal; null while it is blank, which is never a zero 得分",
                nullable = true,
                examples = "86.5")
        @Column(name = "score", precision = 4, scale = 1)
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 1)
        BigDecimal score,

        @Schema(description = "Comment 评语", nullable = true, examples = "技术路线清晰，具有推广价值。")
        @Column(name = "remark")
        @Size(min = 1, max = 4000)
        String comment) {}
