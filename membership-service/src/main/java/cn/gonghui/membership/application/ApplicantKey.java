package cn.gonghui.membership.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which an applicant without an account shows that the application is his. */
@Schema(description = "By which an applicant without an account shows that the application is his 申请编号与查询码")
public record ApplicantKey(
        @NotNull @Size(max = 40) @Schema(description = "Number of the application 申请编号", examples = "4402917356610")
        String number,

        @NotNull
        @Size(max = 100)
        @Schema(description = "Secret told when it was submitted 查询码", examples = "q0Zb3mXW4rVYt1yJH2sQkA")
        String secret) {

    /** Without the secret: it must not reach a log. */
    @Override
    public String toString() {
        return "ApplicantKey";
    }
}
