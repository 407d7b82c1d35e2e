package cn.gonghui.membership.member;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a membership. */
@Schema(description = "The end of a membership 退出工会")
public record ExitMember(
        @NotNull @Schema(description = "Reason 退出原因", examples = "WITHDRAWN")
        ExitReason reason,

        @Schema(
                description =
                        "First day on which the person is no longer a member 退出日期; today where missing, never ahead",
                examples = "2024-05-20")
        LocalDate exitedOn) {}
