package cn.gonghui.membership.consent;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the ledger. */
@Schema(name = "ConsentRecord", description = "One line of the ledger of consents 同意台账")
public record ConsentRecordView(
        @Schema(description = "Line", examples = "01900000-0000-7000-8000-000000000321")
        UUID id,

        @Schema(description = "Member 会员", examples = "01900000-0000-7000-8000-000000000301")
        UUID memberId,

        @Schema(description = "Purpose 处理目的", examples = "ACTIVITIES")
        ConsentPurpose purpose,

        @Schema(description = "What he said 意思表示", examples = "WITHDRAWN")
        ConsentDecision decision,

        @Schema(description = "When he said it 表示日期", examples = "2024-05-24")
        LocalDate statedOn,

        @Schema(description = "From when it holds 生效时间", examples = "2024-05-24T02:00:00Z")
        Instant decidedAt,

        @Schema(description = "How he said it 登记渠道", examples = "COUNTER")
        ConsentChannel channel,

        @Schema(
                description = "By what it can be shown 凭证说明; null for auditors, and where there is none",
                nullable = true,
                examples = "撤回同意书 2024-05-24 第 3 号,存档于工会办公室")
        String evidence,

        @Schema(
                description = "The account that wrote it down 登记人",
                nullable = true,
                examples = "https://issuer.example|7c1d2f")
        String recordedBy,

        @Schema(description = "When the row was written", examples = "2024-05-24T02:00:00Z")
        Instant createdAt,

        @Schema(description = "The same: lines do not change", examples = "2024-05-24T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag; lines do not change", examples = "0")
        long version)
        implements Versioned {

    /** Without the evidence. */
    @Override
    public String toString() {
        return "ConsentRecordView[" + id + "]";
    }
}
