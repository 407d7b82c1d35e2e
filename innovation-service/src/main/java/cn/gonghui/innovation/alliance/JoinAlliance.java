package cn.gonghui.innovation.alliance;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation or a studio that joins an alliance; exactly one of the two is named. */
@Schema(description = "A member to be added: an organisation, or one of its studios 加入联盟", examples = """
                {
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "studioId": null,
                  "joinedOn": "2021-04-16"
                }""")
public record JoinAlliance(
        @Schema(
                description = "Organisation that joins 成员单位; leave out for a studio",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000201")
        UUID organizationId,

        @Schema(
                description = "Studio that joins 成员工作室; leave out for an organisation",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000601")
        UUID studioId,

        @Schema(description = "Joined on; not before the founding, not in the future 加入日期", examples = "2021-04-16")
        @NotNull
        LocalDate joinedOn) {

    @Schema(hidden = true)
    @AssertTrue(message = "{one-of-organization-and-studio}")
    boolean isOneNamed() {
        return (organizationId == null) != (studioId == null);
    }
}
