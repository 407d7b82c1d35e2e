package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.journal.FreeText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim; what happened stands only in the answer to who reads one claim and may. */
@Schema(description = "Claim 给付申请")
public record ClaimView(
        @Schema(description = "Claim 给付申请", examples = "01900000-0000-7000-8000-000000000921")
        UUID id,

        @Schema(description = "Plan 保障计划", examples = "01900000-0000-7000-8000-000000000901")
        UUID planId,

        @Schema(description = "Member 会员", examples = "018f0000-0003-7000-8000-000000000001")
        UUID memberId,

        @Schema(
                description = "Union when enrolled, or the one that it was merged into 参保时所在工会",
                examples = "018f0000-0001-7000-8000-000000000030")
        UUID organizationId,

        @Schema(description = "What befell 保障事项", examples = "HOSPITALIZATION")
        EventKind eventKind,

        @Schema(description = "When 发生日期", examples = "2024-05-12")
        LocalDate eventOn,

        @Schema(description = "Number of its record 凭证编号", examples = "ZY20240512-0093") @FreeText
        String eventReference,

        @Schema(description = "Expense 费用") Money expense,

        @Schema(
                description =
                        "What happened 情况说明; only for the member and the organiser, and only when one claim is read",
                nullable = true,
                examples = "阑尾炎手术住院五天")
        @FreeText
        String statement,

        @Schema(description = "State 状态", examples = "APPROVED")
        ClaimStatus status,

        @Schema(description = "Since when it is in this state (business time)", examples = "2024-05-20T01:00:00Z")
        Instant statusSince,

        @Schema(
                description = "Why it was returned or refused 原因; null unless it was",
                nullable = true,
                examples = "缺少费用清单")
        @FreeText
        String reason,

        @Schema(description = "Approved 批准金额; null before", nullable = true)
        Money approved,

        @Schema(description = "What decided how much 限制因素; null before", nullable = true, examples = "RATE")
        LimitedBy limitedBy,

        @Schema(description = "Number of the payment 付款凭证号; null before", nullable = true, examples = "PAY-2024-000317")
        String paymentReference,

        @Schema(description = "Paid 给付时间; null before", nullable = true, examples = "2024-05-22T01:00:00Z")
        Instant paidAt,

        @Schema(description = "What this caller may do now", examples = "[\"PAY\"]")
        List<ClaimAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-05-15T01:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-20T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "2")
        long version)
        implements Versioned {

    static ClaimView of(Claim claim, List<ClaimAction> allowedActions, boolean whole) {
        return new ClaimView(
                claim.id(),
                claim.planId(),
                claim.memberId(),
                claim.organizationId(),
                claim.eventKind(),
                claim.eventOn(),
                claim.eventReference(),
                Money.of(claim.expense()),
                whole ? claim.statement() : null,
                claim.status(),
                claim.statusSince(),
                claim.reason(),
                Money.of(claim.approved()),
                claim.limitedBy(),
                claim.paymentReference(),
                claim.paidAt(),
                allowedActions,
                claim.createdAt(),
                claim.updatedAt(),
                claim.version());
    }

    /** Without what happened, which must not reach a log. */
    @Override
    public String toString() {
        return "ClaimView[" + id + "]";
    }
}
