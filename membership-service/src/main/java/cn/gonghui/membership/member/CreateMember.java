package cn.gonghui.membership.member;

import cn.gonghui.membership.identity.Gender;
import cn.gonghui.membership.identity.IdentityDocument;
import cn.gonghui.membership.identity.Phone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person to be entered as a member. */
@Schema(description = "A person to be entered as a member 登记会员")
public record CreateMember(
        @Schema(
                description = "Client-chosen id. The same id with the same content answers the existing member",
                examples = "01900000-0000-7000-8000-000000000301")
        UUID id,

        @NotNull
        @Schema(
                description = "The union 工会组织; only unions have members",
                examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @NotBlank @Size(max = 100) @Schema(description = "Name 姓名, up to 100 characters", examples = "张三丰")
        String name,

        @NotNull @Valid @Schema(description = "Identity document 证件; one current membership a person, city-wide")
        IdentityDocument document,

        @Phone @Schema(description = "Phone 电话", examples = "13812345678")
        String phone,

        @Schema(
                description = "Gender 性别; read from the document where it tells, and never otherwise than it tells",
                examples = "FEMALE")
        Gender gender,

        @NotNull @Schema(description = "Form of employment 就业形态", examples = "STANDARD")
        EmploymentForm employmentForm,

        @Size(max = 100) @Schema(description = "Job title 职务或工种", examples = "驾驶员")
        String jobTitle,

        @Schema(
                description =
                        "Date of joining this union 入会日期; today where missing, never ahead, nor before the sixteenth birthday",
                examples = "2024-03-12")
        LocalDate joinedOn,

        @Schema(
                description = "Date of joining a union for the first time 首次入会日期; the joining date where missing",
                examples = "2024-03-12")
        LocalDate firstJoinedOn) {

    /** Everything that was asked for, in one text; what is missing leaves no trace. */
    String content() {
        return Stream.of(
                        part("organizationId", organizationId),
                        part("name", name),
                        part("documentType", document.type()),
                        part("documentNumber", document.number()),
                        part("phone", phone),
                        part("gender", gender),
                        part("employmentForm", employmentForm),
                        part("jobTitle", jobTitle),
                        part("joinedOn", joinedOn),
                        part("firstJoinedOn", firstJoinedOn))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String part(String field, Object value) {
        return value == null ? null : field + "=" + value;
    }

    /** Without name, document and phone: they must not reach a log. */
    @Override
    public String toString() {
        return "CreateMember[" + id + "]";
    }
}
