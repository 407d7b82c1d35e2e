package cn.gonghui.membership.honour;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.journal.FreeText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A nomination. */
@Schema(description = "Nomination 推荐")
public record NominationView(
        @Schema(description = "Nomination", examples = "01900000-0000-7000-8000-000000000811")
        UUID id,

        @Schema(description = "Kind 荣誉种类", examples = "ADVANCED_INDIVIDUAL")
        HonourKind kind,

        @Schema(description = "Level 级别", examples = "STREET")
        HonourLevel level,

        @Schema(description = "Year 年度", examples = "2024") int year,

        @Schema(description = "Person, team or organisation 表彰对象", examples = "PERSON")
        HonourSubject subject,

        @Schema(description = "Organisation that nominates 推荐单位", examples = "018f0000-0001-7000-8000-000000000033")
        UUID organizationId,

        @Schema(
                description = "Member 会员; null unless a person",
                nullable = true,
                examples = "018f0000-0003-7000-8000-000000000002")
        UUID memberId,

        @Schema(
                description =
                        "Name of the person 姓名; null in answers to a change. In full on notice, else masked except "
                                + "for the person's own officers",
                nullable = true,
                examples = "潘若宁")
        String name,

        @Schema(description = "Name of the team 班组名称; null unless a team", nullable = true, examples = "维修一班")
        String teamName,

        @Schema(description = "Organisation that reviews 评选单位", examples = "018f0000-0001-7000-8000-000000000032")
        UUID conferringOrganizationId,

        @Schema(description = "Grounds 推荐理由", examples = "组织地区职工健步走十年") @FreeText
        String grounds,

        @Schema(description = "State 状态", examples = "ON_NOTICE")
        NominationStatus status,

        @Schema(description = "Since when it is in this state (business time)", examples = "2024-05-11T01:00:00Z")
        Instant statusSince,

        @Schema(
                description = "Until when it is on notice 公示截止; null unless it is",
                nullable = true,
                examples = "2024-05-14T16:00:00Z")
        Instant noticeEndsAt,

        @Schema(description = "Rounds so far 轮次") List<Round> rounds,

        @Schema(
                description = "Why it ended 原因; null unless rejected or withdrawn",
                nullable = true,
                examples = "不符合评选条件")
        @FreeText
        String reason,

        @Schema(
                description = "The caller's own number 外部编号; null for none",
                nullable = true,
                examples = "NMF-2024-AI-01")
        String externalReference,

        @Schema(description = "What this caller may do now", examples = "[\"REJECT\"]")
        List<NominationAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-05-10T01:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-11T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "1")
        long version)
        implements Versioned {

    /** With what the reviewers say. */
    static NominationView of(Nomination nomination, List<NominationAction> allowedActions) {
        return new NominationView(
                nomination.id(),
                nomination.kind(),
                nomination.level(),
                nomination.year(),
                nomination.whom(),
                nomination.organizationId(),
                nomination.memberId(),
                null,
                nomination.teamName(),
                nomination.conferringId(),
                nomination.grounds(),
                nomination.status(),
                nomination.statusSince(),
                nomination.noticeEndsAt(),
                List.copyOf(nomination.rounds()),
                nomination.reason(),
                nomination.externalReference(),
                allowedActions,
                nomination.createdAt(),
                nomination.updatedAt(),
                nomination.version());
    }

    /** For who is not concerned. */
    NominationView withoutRemarks() {
        return with(name, rounds.stream().map(Round::withoutRemark).toList());
    }

    NominationView named(String known) {
        return with(known, rounds);
    }

    private NominationView with(String known, List<Round> told) {
        return new NominationView(
                id,
                kind,
                level,
                year,
                subject,
                organizationId,
                memberId,
                known,
                teamName,
                conferringOrganizationId,
                grounds,
                status,
                statusSince,
                noticeEndsAt,
                told,
                reason,
                externalReference,
                allowedActions,
                createdAt,
                updatedAt,
                version);
    }

    /** Without the name, which must not reach a log. */
    @Override
    public String toString() {
        return "NominationView[" + id + "]";
    }
}
