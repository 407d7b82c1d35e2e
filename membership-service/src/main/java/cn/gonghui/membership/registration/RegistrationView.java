package cn.gonghui.membership.registration;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.journal.FreeText;
import cn.gonghui.membership.activity.PartyKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration as its members and their officers see it. */
@Schema(description = "Registration 报名")
public record RegistrationView(
        @Schema(description = "Registration", examples = "01900000-0000-7000-8000-000000000721")
        UUID id,

        @Schema(description = "Activity 活动", examples = "01900000-0000-7000-8000-000000000711")
        UUID activityId,

        @Schema(description = "Individual, team or family 报名方式", examples = "TEAM")
        PartyKind kind,

        @Schema(description = "Name of the team 队名; null unless it is one", nullable = true, examples = "快走一队")
        @FreeText
        String teamName,

        @Schema(
                description = "Union of the first member when registered 报名时所在工会",
                examples = "018f0000-0001-7000-8000-000000000033")
        UUID organizationId,

        @Schema(
                description = "Name of that union 工会名称; null in answers to a change",
                nullable = true,
                examples = "昌平区科技园区工会")
        String organizationName,

        @Schema(description = "Members 成员, the captain first, without who has left the team")
        List<MemberOf> members,

        @Schema(
                description = "Names 姓名 of the members, as above; null in answers to a change",
                nullable = true,
                examples = "[\"潘若宁\"]")
        @FreeText
        List<String> memberNames,

        @Schema(description = "Children 子女人数", examples = "0")
        int children,

        @Schema(description = "Places that it takes 占用名额", examples = "5")
        int size,

        @Schema(description = "Who registered 报名渠道", examples = "UNION")
        RegistrationChannel channel,

        @Schema(description = "State 状态", examples = "CONFIRMED")
        RegistrationStatus status,

        @Schema(
                description = "Number in the waiting list 候补编号, in order; null for who never waited",
                nullable = true,
                examples = "3")
        Long waitNumber,

        @Schema(description = "Registered 报名时间", examples = "2024-05-10T01:00:00Z")
        Instant registeredAt,

        @Schema(description = "Got its places 确认时间", nullable = true, examples = "2024-05-10T01:00:00Z")
        Instant confirmedAt,

        @Schema(description = "Cancelled 取消时间", nullable = true, examples = "2024-05-12T01:00:00Z")
        Instant cancelledAt,

        @Schema(
                description = "Why it was cancelled 取消原因; null unless it was, or where it was not noted",
                nullable = true,
                examples = "REQUESTED")
        CancelReason cancelReason,

        @Schema(description = "What this caller may do now", examples = "[\"CANCEL\"]")
        List<RegistrationAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-05-10T01:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-10T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    /** A member of the party. */
    @Schema(description = "A member of the party 成员")
    public record MemberOf(
            @Schema(description = "Member 会员", examples = "018f0000-0003-7000-8000-000000000002")
            UUID memberId,

            @Schema(
                    description = "Name 姓名, masked except for the member's own officers; null in answers to a change",
                    nullable = true,
                    examples = "潘若宁")
            String name,

            @Schema(
                    description = "Checked in 签到时间; null where not seen",
                    nullable = true,
                    examples = "2024-05-25T01:05:00Z")
            Instant checkedInAt,

            @Schema(description = "Children who came along 到场子女人数", nullable = true, examples = "1")
            Integer childrenPresent) {

        /** Without the name, which must not reach a log. */
        @Override
        public String toString() {
            return "MemberOf[" + memberId + "]";
        }
    }

    /** For the audit trail. */
    static RegistrationView of(Registration registration) {
        return of(registration, List.of());
    }

    /** @param allowedActions what the caller may do with it */
    static RegistrationView of(Registration registration, List<RegistrationAction> allowedActions) {
        return new RegistrationView(
                registration.id(),
                registration.activityId(),
                registration.kind(),
                registration.teamName(),
                registration.organizationId(),
                null,
                registration
                        .members()
                        .map(each -> new MemberOf(each.memberId(), null, each.checkedInAt(), each.childrenPresent()))
                        .toList(),
                null,
                registration.children(),
                registration.size(),
                registration.channel(),
                registration.status(),
                registration.waitNumber(),
                registration.registeredAt(),
                registration.confirmedAt(),
                registration.cancelledAt(),
                registration.cancelReason(),
                allowedActions,
                registration.createdAt(),
                registration.updatedAt(),
                registration.version());
    }

    List<UUID> memberIds() {
        return members.stream().map(MemberOf::memberId).toList();
    }

    RegistrationView named(Map<UUID, String> unions, Map<UUID, String> names) {
        var known = members.stream()
                .map(each -> new MemberOf(
                        each.memberId(), names.get(each.memberId()), each.checkedInAt(), each.childrenPresent()))
                .toList();
        return new RegistrationView(
                id,
                activityId,
                kind,
                teamName,
                organizationId,
                unions.get(organizationId),
                known,
                known.stream().map(MemberOf::name).filter(Objects::nonNull).toList(),
                children,
                size,
                channel,
                status,
                waitNumber,
                registeredAt,
                confirmedAt,
                cancelledAt,
                cancelReason,
                allowedActions,
                createdAt,
                updatedAt,
                version);
    }

    /** Without the names, which must not reach a log. */
    @Override
    public String toString() {
        return "RegistrationView[" + id + "]";
    }
}
