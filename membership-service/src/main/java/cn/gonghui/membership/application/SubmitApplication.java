package cn.gonghui.membership.application;

import cn.gonghui.membership.identity.Gender;
import cn.gonghui.membership.identity.IdentityDocument;
import cn.gonghui.membership.identity.Phone;
import cn.gonghui.membership.member.EmploymentForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody applies to join a union. */
@Schema(description = "Somebody applies to join a union 入会申请")
public record SubmitApplication(
        @NotNull
        @Schema(description = "The union applied to 申请加入的工会", examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @NotBlank @Size(max = 100) @Schema(description = "Name 姓名", examples = "张三丰")
        String name,

        @NotNull @Valid @Schema(description = "Identity document 证件")
        IdentityDocument document,

        @Schema(
                description = "Birth date 出生日期; wanted where the document does not tell it, and never otherwise than it"
                        + " tells",
                examples = "1949-12-31")
        LocalDate birthDate,

        @NotNull @Phone @Schema(description = "Phone 电话", examples = "13812345678")
        String phone,

        @Schema(
                description = "Gender 性别; read from the document where it tells, and never otherwise than it tells",
                examples = "FEMALE")
        Gender gender,

        @NotNull @Schema(description = "Form of employment 就业形态", examples = "FOOD_DELIVERY")
        EmploymentForm employmentForm,

        @Size(max = 100) @Schema(description = "Job title 职务或工种", examples = "骑手")
        String jobTitle,

        @Size(min = 1, max = 100)
        @Schema(
                description = "Employer's name 用人单位; wanted for standard employment when applying to a joint union",
                examples = "北京某某餐饮有限公司")
        String employerName,

        @Schema(
                description = "Employer 用人单位, where it is registered; named so by officers only",
                examples = "01900000-0000-7000-8000-000000000201")
        UUID employerId,

        @Schema(
                description = "Open meeting at which he applies 双沟通会",
                examples = "01900000-0000-7000-8000-000000000501")
        UUID meetingId,

        @Schema(
                description = "Venue of that meeting 会场; the main venue where missing",
                examples = "01900000-0000-7000-8000-000000000511")
        UUID venueId,

        @Schema(description = "Whether he wants a service card 是否办卡; false where missing", examples = "true")
        Boolean cardWanted,

        @Schema(description = "Channel 申请渠道; told from the caller where missing", examples = "ON_SITE")
        ApplicationChannel channel,

        @Size(min = 1, max = 100)
        @Schema(
                description = "The caller's own number, unique within the organisation; the same content again answers "
                        + "the same application. Not without a token",
                examples = "CP-2024-0524-0001")
        String externalReference) {

    @AssertTrue(message = "{birth-date-required}")
    @Schema(hidden = true)
    boolean isBirthDateKnown() {
        return document == null
                || document.type() == null
                || document.number() == null
                || birthDate != null
                || document.birthDate().isPresent();
    }

    @AssertTrue(message = "{venue-without-meeting}")
    @Schema(hidden = true)
    boolean isVenueOfMeeting() {
        return venueId == null || meetingId != null;
    }

    /** The document's own birth date wins. */
    LocalDate bornOn() {
        return document.birthDate().orElse(birthDate);
    }

    boolean wantsCard() {
        return Boolean.TRUE.equals(cardWanted);
    }

    /** Everything that was asked for, in one text; what is missing leaves no trace. */
    String content() {
        return Stream.of(
                        part("organizationId", organizationId),
                        part("name", name),
                        part("documentType", document.type()),
                        part("documentNumber", document.number()),
                        part("birthDate", birthDate),
                        part("phone", phone),
                        part("gender", gender),
                        part("employmentForm", employmentForm),
                        part("jobTitle", jobTitle),
                        part("employerName", employerName),
                        part("employerId", employerId),
                        part("meetingId", meetingId),
                        part("venueId", venueId),
                        part("cardWanted", cardWanted),
                        part("channel", channel))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String part(String field, Object value) {
        return value == null ? null : field + "=" + value;
    }

    /** Without name, document and phone: they must not reach a log. */
    @Override
    public String toString() {
        return "SubmitApplication[" + externalReference + "]";
    }
}
