package cn.gonghui.innovation.review;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** An expert to be registered. */
@Schema(description = "An expert to be registered 登记专家", examples = """
                {
                  "id": "01900000-0000-7000-8000-000000000a01",
                  "accountSubject": "http://localhost:8089/gonghui|expert-1",
                  "organizationId": "01900000-0000-7000-8000-000000000201",
                  "memberId": null,
                  "name": "陈教授",
                  "fields": [
                    "轨道交通",
                    "信号控制"
                  ]
                }""")
public record RegisterExpert(
        @Schema(
                description = "Client-chosen id; the same id with the same content answers the existing expert",
                examples = "01900000-0000-7000-8000-000000000a01")
        UUID id,

        @Schema(
                description = "Account that acts as this expert: issuer, a bar, `sub` 专家账号",
                examples = "http://localhost:8089/gonghui|expert-1")
        @NotNull
        @Size(max = 500)
        @Pattern(regexp = "[^|\\s]+\\|\\S+")
        String accountSubject,

        @Schema(
                description = "Organisation that the expert comes from; decides on conflicts of interest 所在单位",
                examples = "01900000-0000-7000-8000-000000000201")
        @NotNull
        UUID organizationId,

        @Schema(
                description = "Member that the expert is; the name is then asked of membership-service 会员",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000301")
        UUID memberId,

        @Schema(
                description = "Name, of an expert who is no member; kept encrypted 姓名",
                nullable = true,
                examples = "陈教授")
        @Size(min = 1, max = 100)
        String name,

        @Schema(description = "Fields 专业领域", examples = "[\"轨道交通\",\"信号控制\"]") @NotEmpty @Size(max = 20) @UniqueElements
        List<@NotBlank @Size(max = 100) String> fields) {

    @Schema(hidden = true)
    @AssertTrue(message = "{one-of-member-and-name}")
    boolean isNamedOneWay() {
        return (memberId == null) != (name == null);
    }

    /** Without the name: it must not reach a log. */
    @Override
    public String toString() {
        return "RegisterExpert[" + id + "]";
    }
}
