package cn.gonghui.membership.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Members asked for by id or card number. */
@Schema(description = "Members asked for by id or by card number; up to 1,000 of each 批量查询会员")
public record LookUpMembers(
        @Size(max = 1000)
        @Schema(description = "Member ids 会员编号", examples = "[\"01900000-0000-7000-8000-000000000301\"]")
        List<@NotNull UUID> memberIds,

        @Size(max = 1000) @Schema(description = "Card numbers 服务卡号", examples = "[\"6200123456789016\"]")
        List<@NotNull @Pattern(regexp = "[0-9]{16}") String> cardNumbers) {

    public LookUpMembers {
        memberIds = memberIds == null ? List.of() : memberIds;
        cardNumbers = cardNumbers == null ? List.of() : cardNumbers;
    }
}
