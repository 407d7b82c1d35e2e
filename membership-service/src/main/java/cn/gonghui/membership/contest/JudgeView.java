package cn.gonghui.membership.contest;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.journal.FreeText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A judge. */
@Schema(description = "Judge 评委")
public record JudgeView(
        @Schema(description = "Judge", examples = "01900000-0000-7000-8000-000000000741")
        UUID id,

        @Schema(
                description = "Member 会员; null for somebody from elsewhere",
                nullable = true,
                examples = "018f0000-0003-7000-8000-000000000001")
        UUID memberId,

        @Schema(
                description = "Account 账号 of somebody from elsewhere; null for a member",
                nullable = true,
                examples = "https://id.example.cn/realms/gonghui|018f0000-0002-7000-8000-000000000027")
        String accountSubject,

        @Schema(
                description = "Organisation 所在单位; null for none",
                nullable = true,
                examples = "018f0000-0001-7000-8000-000000000030")
        UUID organizationId,

        @Schema(description = "Codes of the categories 组别", examples = "[\"CHOIR\"]")
        List<String> categories,

        @Schema(description = "Why he judges no more 退出原因; null while he does", nullable = true, examples = "因公出差")
        @FreeText
        String excuseReason,

        @Schema(description = "Since when he judges no more 退出时间", nullable = true, examples = "2024-05-19T02:00:00Z")
        Instant excusedAt,

        @Schema(description = "When the row was written", examples = "2024-05-10T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-10T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    static JudgeView of(Judge judge) {
        return new JudgeView(
                judge.id(),
                judge.memberId(),
                judge.accountSubject(),
                judge.organizationId(),
                judge.categories(),
                judge.excuseReason(),
                judge.excusedAt(),
                judge.createdAt(),
                judge.updatedAt(),
                judge.version());
    }
}
