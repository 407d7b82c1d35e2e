package cn.gonghui.membership.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many persons to be entered at once. */
@Schema(description = "Up to 1,000 persons to be entered as members 批量登记会员")
public record CreateMembers(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 persons; each gets an outcome of its own, in order")
        List<@NotNull @Valid CreateMember> items) {}
