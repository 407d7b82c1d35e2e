package cn.gonghui.membership.honour;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody holds against a nomination. */
@Schema(description = "What somebody holds against a nomination on notice 提出异议")
public record RaiseObjection(
        @NotBlank @Size(max = 2000) @Schema(description = "Statement 异议内容; kept encrypted", examples = "事迹材料与实际不符")
        String statement) {

    /** Without the statement, which must not reach a log. */
    @Override
    public String toString() {
        return "RaiseObjection";
    }
}
