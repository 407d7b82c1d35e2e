package cn.gonghui.membership.honour;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.journal.FreeText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An honour. */
@Schema(description = "Honour 荣誉")
public record HonourView(
        @Schema(description = "Honour 荣誉", examples = "01900000-0000-7000-8000-000000000801")
        UUID id,

        @Schema(description = "Kind 荣誉种类", examples = "ADVANCED_INDIVIDUAL")
        HonourKind kind,

        @Schema(description = "Level 级别", examples = "STREET")
        HonourLevel level,

        @Schema(description = "Year 年度", examples = "2024") int year,

        @Schema(description = "Person, team or organisation 表彰对象", examples = "PERSON")
        HonourSubject subject,

        @Schema(
                description = "Organisation when it was conferred 所在单位",
                examples = "018f0000-0001-7000-8000-000000000033")
        UUID organizationId,

        @Schema(
                description = "Member 会员; null unless a person",
                nullable = true,
                examples = "018f0000-0003-7000-8000-000000000002")
        UUID memberId,

        @Schema(description = "Name of the team 班组名称; null unless a team", nullable = true, examples = "维修一班")
        String teamName,

        @Schema(description = "Who conferred it 授予机关", examples = "南磨房地区总工会")
        String conferredBy,

        @Schema(
                description = "Number of the decision 文号; null where unknown",
                nullable = true,
                examples = "南工发〔2024〕6号")
        String documentNumber,

        @Schema(
                description = "Evidence 证明材料; null where nominated here",
                nullable = true,
                examples = "https://files.example.cn/honours/2019-8.pdf")
        @FreeText
        String evidence,

        @Schema(description = "Day of conferral 授予日期", examples = "2024-05-25")
        LocalDate conferredOn,

        @Schema(
                description = "Nomination 推荐; null for one of the past",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000811")
        UUID nominationId,

        @Schema(description = "Whether it stands 状态", examples = "CONFERRED")
        HonourStatus status,

        @Schema(description = "Day of revocation 撤销日期; null while it stands", nullable = true, examples = "2024-06-01")
        LocalDate revokedOn,

        @Schema(description = "Why it was revoked 撤销原因; null while it stands", nullable = true, examples = "违纪")
        @FreeText
        String revokeReason,

        @Schema(description = "When the row was written", examples = "2024-05-25T01:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-25T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    static HonourView of(Honour honour) {
        return new HonourView(
                honour.id(),
                honour.kind(),
                honour.level(),
                honour.year(),
                honour.whom(),
                honour.organizationId(),
                honour.memberId(),
                honour.teamName(),
                honour.conferredBy(),
                honour.documentNumber(),
                honour.evidence(),
                honour.conferredOn(),
                honour.nominationId(),
                honour.status(),
                honour.revokedOn(),
                honour.revokeReason(),
                honour.createdAt(),
                honour.updatedAt(),
                honour.version());
    }
}
