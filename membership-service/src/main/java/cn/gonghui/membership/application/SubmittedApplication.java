package cn.gonghui.membership.application;

import cn.gonghui.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the applicant takes home. */
@Schema(description = "What the applicant takes home: number and secret, by which he follows his application 申请回执")
public record SubmittedApplication(
        @Schema(description = "Application", examples = "01900000-0000-7000-8000-000000000601")
        UUID id,

        @Schema(description = "Number 申请编号: 12 random digits and a check digit", examples = "4402917356610")
        String number,

        @Schema(
                description = "Secret 查询码, told this once; null where the application was there already",
                nullable = true,
                examples = "q0Zb3mXW4rVYt1yJH2sQkA")
        String secret,

        @Schema(description = "The union applied to", examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(description = "State 状态", examples = "SUBMITTED")
        ApplicationStatus status,

        @Schema(description = "Submitted on 提交日期", examples = "2024-05-24")
        LocalDate submittedOn,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    static SubmittedApplication of(Application application, String secret) {
        return new SubmittedApplication(
                application.id(),
                application.number(),
                secret,
                application.organizationId(),
                application.status(),
                application.submittedOn(),
                application.version());
    }

    /** Without the secret: it must not reach a log. */
    @Override
    public String toString() {
        return "SubmittedApplication[" + id + "]";
    }
}
