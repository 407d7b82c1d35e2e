package cn.gonghui.membership.application;

import cn.gonghui.kit.http.Versioned;
import cn.gonghui.kit.journal.FreeText;
import cn.gonghui.kit.personaldata.Masking;
import cn.gonghui.membership.identity.DocumentType;
import cn.gonghui.membership.identity.Gender;
import cn.gonghui.membership.member.EmploymentForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application as officers in scope see it. */
@Schema(
        description = "Application to join 入会申请. Document and phone are always masked; the name is masked but for "
                + "officers in scope")
public record ApplicationView(
        @Schema(description = "Application", examples = "01900000-0000-7000-8000-000000000601")
        UUID id,

        @Schema(description = "Number 申请编号", examples = "4402917356610")
        String number,

        @Schema(description = "The union that decides 申请加入的工会", examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(
                description =
                        "The union that it was handed in to 提交时的工会; another one than organizationId where that has been merged since",
                examples = "01900000-0000-7000-8000-000000000101")
        UUID submittedToId,

        @Schema(description = "Name 姓名; null of an erased applicant", nullable = true, examples = "张三丰")
        String name,

        @Schema(
                description = "Kind of document 证件类型; null of an erased applicant",
                nullable = true,
                examples = "RESIDENT_ID")
        DocumentType documentType,

        @Schema(
                description = "Document number 证件号码, masked; null of an erased applicant",
                nullable = true,
                examples = "110***********002X")
        String documentNumber,

        @Schema(
                description = "Phone 电话, masked; null of an erased applicant",
                nullable = true,
                examples = "138****5678")
        String phone,

        @Schema(description = "Gender 性别; null where unknown", nullable = true, examples = "FEMALE")
        Gender gender,

        @Schema(description = "Form of employment 就业形态", examples = "FOOD_DELIVERY")
        EmploymentForm employmentForm,

        @Schema(description = "Job title 职务或工种; null where unknown", nullable = true, examples = "骑手")
        String jobTitle,

        @Schema(
                description = "Employer's name 用人单位; null where none was told",
                nullable = true,
                examples = "北京某某餐饮有限公司")
        String employerName,

        @Schema(
                description = "Employer 用人单位; null where it is not registered",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000201")
        UUID employerId,

        @Schema(
                description = "Meeting at which he applied 双沟通会; null elsewhere",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000501")
        UUID meetingId,

        @Schema(
                description = "Venue of that meeting 会场; null elsewhere",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000511")
        UUID venueId,

        @Schema(description = "Whether a service card is wanted 是否办卡", examples = "true")
        boolean cardWanted,

        @Schema(description = "Channel 申请渠道", examples = "MEETING")
        ApplicationChannel channel,

        @Schema(description = "State 状态", examples = "SUBMITTED")
        ApplicationStatus status,

        @Schema(
                description = "Why it was rejected or returned 审核意见; null unless it was",
                nullable = true,
                examples = "证件照片不清晰,请补正")
        @FreeText
        String decisionReason,

        @Schema(description = "Submitted on 提交日期", examples = "2024-05-24")
        LocalDate submittedOn,

        @Schema(
                description = "Handed in, or handed in again, on 等待审批起始日; the time to decide runs from here",
                examples = "2024-05-24")
        LocalDate waitingSince,

        @Schema(
                description = "Last day to decide 办理期限; overdue after it. Null unless it waits for a decision",
                nullable = true,
                examples = "2024-06-08")
        LocalDate decideBy,

        @Schema(description = "Decided or withdrawn on 办结日期; null before", nullable = true, examples = "2024-05-24")
        LocalDate decidedOn,

        @Schema(
                description = "The member that the applicant became; null before",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000301")
        UUID memberId,

        @Schema(
                description = "The card that he got 服务卡; null without one",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000401")
        UUID cardId,

        @Schema(
                description = "The submitter's own number for it; null for none",
                nullable = true,
                examples = "CP-2024-0524-0001")
        String externalReference,

        @Schema(
                description = "When what tells who the applicant was has gone 个人信息删除时间; null unless it has",
                nullable = true,
                examples = "2024-06-03T02:00:00Z")
        Instant erasedAt,

        @Schema(
                description = "What this caller may do now",
                examples = "[\"ACCEPT\", \"REJECT\", \"RETURN\", \"WITHDRAW\"]")
        List<ApplicationAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-05-24T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-24T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "0")
        long version)
        implements Versioned {

    /** As it may stand anywhere: in audit rows, in answers to those who may not know the name. */
    static ApplicationView masked(Application application) {
        return of(application, null, Masking.name(application.applicant().name()), List.of());
    }

    /** @param decideBy last day on which it is to be decided; null where that is of no interest */
    static ApplicationView of(
            Application application, LocalDate decideBy, String name, List<ApplicationAction> allowedActions) {
        return new ApplicationView(
                application.id(),
                application.number(),
                application.organizationId(),
                application.submittedToId(),
                name,
                application.applicant().documentType(),
                Masking.document(application.applicant().documentNumber()),
                Masking.phone(application.applicant().phone()),
                application.applicant().gender(),
                application.applicant().employmentForm(),
                application.applicant().jobTitle(),
                application.applicant().employerName(),
                application.applicant().employerId(),
                application.meetingId(),
                application.venueId(),
                application.cardWanted(),
                application.channel(),
                application.status(),
                application.decisionReason(),
                application.submittedOn(),
                application.waitingSince(),
                application.status() == ApplicationStatus.SUBMITTED ? decideBy : null,
                application.decidedOn(),
                application.memberId(),
                application.cardId(),
                application.externalReference(),
                application.erasedAt(),
                allowedActions,
                application.createdAt(),
                application.updatedAt(),
                application.version());
    }

    /** Without name, document and phone: they must not reach a log. */
    @Override
    public String toString() {
        return "ApplicationView[" + id + "]";
    }
}
