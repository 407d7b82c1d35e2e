package cn.gonghui.innovation.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A weighted criterion of review. */
@Embeddable
@Schema(description = "A weighted criterion of review 评审指标", examples = """
                {
                  "code": "novelty",
                  "name": "创新性",
                  "weight": 100
                }""")
public record Criterion(
        @Schema(description = "Code by which scores name it, unique within the call 指标代码", examples = "novelty")
        @Column(name = "code", nullable = false)
        @NotNull
        @Pattern(regexp = "[a-z][a-z0-9-]{0,39}")
        String code,

        @Schema(description = "Name 指标名称", examples = "创新性")
        @Column(name = "name", nullable = false)
        @NotBlank
        @Size(max = 100)
        String name,

        @Schema(description = "Weight in percent; all weights of a call add up to 100 权重", examples = "100")
        @Column(name = "weight", nullable = false)
        @NotNull
        @Min(1)
        @Max(100)
        Integer weight) {}
