package cn.gonghui.innovation.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Scores so far. */
@Schema(description = "Scores so far; what is left out or null is blank 评分", examples = """
                {
                  "scores": [
                    {
                      "criterion": "novelty",
                      "score": 86.5,
                      "comment": "技术路线清晰，具有推广价值。"
                    }
                  ]
                }""")
public record ScoreReview(
        @Schema(description = "At most one for each criterion of the call 各项评分") @NotNull @Size(max = 20)
        List<@NotNull @Valid Score> scores) {}
