package cn.gonghui.membership.application;

import cn.gonghui.membership.identity.IdentityDocument;
import cn.gonghui.membership.identity.Phone;
import cn.gonghui.membership.member.EmploymentForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A returned application, mended by the applicant. */
@Schema(description = "A returned application, mended by the applicant 补正后重新提交")
public record ResubmitApplication(
        @NotNull @Size(max = 40) @Schema(description = "Number of the application 申请编号", examples = "4402917356610")
        String number,

        @NotNull
        @Size(max = 100)
        @Schema(description = "Secret told when it was submitted 查询码", examples = "q0Zb3mXW4rVYt1yJH2sQkA")
        String secret,

        @NotBlank @Size(max = 100) @Schema(description = "Name 姓名", examples = "张三丰")
        String name,

        @Valid @Schema(description = "Identity document 证件, where it was wrong; stays where missing")
        IdentityDocument document,

        @Schema(
                description = "Birth date 出生日期; wanted with a document that does not tell it, stays where missing",
                examples = "1949-12-31")
        LocalDate birthDate,

        @NotNull @Phone @Schema(description = "Phone 电话", examples = "13812345678")
        String phone,

        @NotNull @Schema(description = "Form of employment 就业形态", examples = "FOOD_DELIVERY")
        EmploymentForm employmentForm,

        @Size(max = 100) @Schema(description = "Job title 职务或工种", examples = "骑手")
        String jobTitle,

        @Size(min = 1, max = 100) @Schema(description = "Employer's name 用人单位", examples = "北京某某餐饮有限公司")
        String employerName) {

    @AssertTrue(message = "{birth-date-required}")
    @Schema(hidden = true)
    boolean isBirthDateKnown() {
        return document == null
                || document.type() == null
                || document.number() == null
                || birthDate != null
                || document.birthDate().isPresent();
    }

    ApplicantKey key() {
        return new ApplicantKey(number, secret);
    }

    /** Without name, phone and secret: they must not reach a log. */
    @Override
    public String toString() {
        return "ResubmitApplication";
    }
}
