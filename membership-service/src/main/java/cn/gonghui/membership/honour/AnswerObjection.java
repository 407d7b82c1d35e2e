package cn.gonghui.membership.honour;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an objection. */
@Schema(description = "What became of an objection 处理异议")
public record AnswerObjection(
        @NotNull
        @Schema(description = "Whether it is right 是否成立; if so the nomination is rejected with it", examples = "false")
        Boolean upheld,

        @NotBlank @Size(max = 500) @Schema(description = "Reason 处理意见", examples = "经核实,材料属实")
        String reason) {}
