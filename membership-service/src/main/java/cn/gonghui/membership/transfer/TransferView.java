package cn.gonghui.membership.transfer;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.journal.FreeText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transfer as the two unions and the member see it. */
@Schema(
        description =
                "Transfer 转会. Until the origin has released the member, the destination is not told which union and"
                        + " which member it is")
public record TransferView(
        @Schema(description = "Transfer", examples = "01900000-0000-7000-8000-000000000701")
        UUID id,

        @Schema(
                description = "Member 会员; null where the caller may not know",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000301")
        UUID memberId,

        @Schema(
                description = "Name 姓名; masked for who only reads, null of an erased person",
                nullable = true,
                examples = "张三丰")
        String memberName,

        @Schema(
                description = "The union that he leaves 转出工会; null where the caller may not know",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000102")
        UUID originId,

        @Schema(description = "The union that he goes to 转入工会", examples = "01900000-0000-7000-8000-000000000101")
        UUID destinationId,

        @Schema(description = "State 状态", examples = "REQUESTED")
        TransferStatus status,

        @Schema(description = "Whether the member asked for it himself 本人申请", examples = "false")
        boolean requestedByMember,

        @Schema(description = "Asked for on 申请日期", examples = "2024-05-20")
        LocalDate requestedOn,

        @Schema(description = "Released by itself on this day 逾期自动转出日期", examples = "2024-06-04")
        LocalDate releaseOn,

        @Schema(description = "Released on 同意转出日期; null before", nullable = true, examples = "2024-05-22")
        LocalDate releasedOn,

        @Schema(description = "Whether the time was over and nobody had said so 是否到期自动转出", examples = "false")
        boolean releasedByTime,

        @Schema(
                description = "Accepted, refused or withdrawn on 办结日期; null before",
                nullable = true,
                examples = "2024-05-23")
        LocalDate decidedOn,

        @Schema(description = "Why it was refused; null unless it was", nullable = true, examples = "会费尚未结清") @FreeText
        String reason,

        @Schema(description = "What this caller may do now", examples = "[\"RELEASE\", \"REFUSE\"]")
        List<TransferAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-05-20T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-20T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    /** For audit rows, which the destination's auditors read too: without the name, and no more than the destination is told. */
    static TransferView audited(Transfer transfer) {
        return of(transfer, null, transfer.releasedOn() != null, List.of());
    }

    /** @param known whether the caller may know which member of which union it is */
    static TransferView of(Transfer transfer, String name, boolean known, List<TransferAction> allowedActions) {
        return new TransferView(
                transfer.id(),
                known ? transfer.memberId() : null,
                name,
                known ? transfer.originId() : null,
                transfer.destinationId(),
                transfer.status(),
                transfer.requestedByMember(),
                transfer.requestedOn(),
                transfer.releaseOn(),
                transfer.releasedOn(),
                transfer.releasedByTime(),
                transfer.decidedOn(),
                transfer.reason(),
                allowedActions,
                transfer.createdAt(),
                transfer.updatedAt(),
                transfer.version());
    }

    /** Without the name: it must not reach a log. */
    @Override
    public String toString() {
        return "TransferView[" + id + "]";
    }
}
