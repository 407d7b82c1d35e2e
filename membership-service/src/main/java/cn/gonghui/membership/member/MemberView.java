package cn.gonghui.membership.member;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.personaldata.Masking;
import cn.gonghui.membership.identity.DocumentType;
import cn.gonghui.membership.identity.Gender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member as callers see him: document and phone always masked, the name for whoever may not know it. */
@Schema(
        description =
                "Member 会员. Document and phone are always masked; the name is masked but for officers in scope and the member himself")
public record MemberView(
        @Schema(description = "Member", examples = "01900000-0000-7000-8000-000000000301")
        UUID id,

        @Schema(description = "The union 工会组织", examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(description = "Name 姓名; null of an erased person", nullable = true, examples = "张三丰")
        String name,

        @Schema(
                description = "Kind of document 证件类型; null of an erased person",
                nullable = true,
                examples = "RESIDENT_ID")
        DocumentType documentType,

        @Schema(
                description = "Document number 证件号码, masked; null of an erased person",
                nullable = true,
                examples = "110***********002X")
        String documentNumber,

        @Schema(description = "Phone 电话, masked; null where unknown", nullable = true, examples = "138****5678")
        String phone,

        @Schema(description = "Gender 性别; null of an erased person", nullable = true, examples = "MALE")
        Gender gender,

        @Schema(description = "Form of employment 就业形态", examples = "STANDARD")
        EmploymentForm employmentForm,

        @Schema(description = "Job title 职务或工种; null where unknown", nullable = true, examples = "驾驶员")
        String jobTitle,

        @Schema(description = "Standing 会籍状态", examples = "ACTIVE")
        MemberStatus status,

        @Schema(
                description = "Why the membership ended 退出原因; null while it lasts",
                nullable = true,
                examples = "WITHDRAWN")
        ExitReason exitReason,

        @Schema(
                description = "First day of no longer being a member 退出日期; null while it lasts",
                nullable = true,
                examples = "2024-05-20")
        LocalDate exitedOn,

        @Schema(description = "Date of joining this union 入会日期", examples = "2024-03-12")
        LocalDate joinedOn,

        @Schema(description = "Date of joining a union for the first time 首次入会日期", examples = "2019-07-01")
        LocalDate firstJoinedOn,

        @Schema(
                description = "When what tells who the person was has gone 个人信息删除时间; null unless it has",
                nullable = true,
                examples = "2024-06-03T02:00:00Z")
        Instant erasedAt,

        @Schema(description = "What this caller may do now", examples = "[\"EDIT\", \"EXIT\"]")
        List<MemberAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-03-12T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-03-12T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    /** As it may stand anywhere: in audit rows, in answers to those who may not know the name. */
    static MemberView masked(Member member) {
        return of(member, Masking.name(member.name()), List.of());
    }

    static MemberView of(Member member, String name, List<MemberAction> allowedActions) {
        return new MemberView(
                member.id(),
                member.organizationId(),
                name,
                member.documentType(),
                Masking.document(member.documentNumber()),
                Masking.phone(member.phone()),
                member.gender(),
                member.employmentForm(),
                member.jobTitle(),
                member.status(),
                member.exitReason(),
                member.exitedOn(),
                member.joinedOn(),
                member.firstJoinedOn(),
                member.erasedAt(),
                allowedActions,
                member.createdAt(),
                member.updatedAt(),
                member.version());
    }

    /** Without name, document and phone: they must not reach a log. */
    @Override
    public String toString() {
        return "MemberView[" + id + "]";
    }
}
