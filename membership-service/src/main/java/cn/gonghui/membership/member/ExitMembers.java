package cn.gonghui.membership.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Memberships to be ended at once. */
@Schema(description = "Up to 1,000 memberships to be ended 批量办理退会")
public record ExitMembers(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 members; each gets an outcome of its own, in order")
        List<@NotNull @Valid Item> items) {

    /** One of the members. */
    @Schema(name = "ExitMembersItem", description = "One of the members 会员")
    public record Item(
            @NotNull @Schema(description = "Member 会员", examples = "01900000-0000-7000-8000-000000000301")
            UUID id,

            @NotNull @Schema(description = "Reason 退出原因", examples = "WITHDRAWN")
            ExitReason reason,

            @Schema(
                    description =
                            "First day on which the person is no longer a member 退出日期; today where missing, never ahead",
                    examples = "2024-05-20")
            LocalDate exitedOn) {}
}
