package cn.gonghui.membership.member;

import cn.gonghui.membership.identity.Gender;
import cn.gonghui.membership.identity.Phone;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed about a member. */
@Schema(description = "What may be changed about a member 会员信息变更")
public record EditMember(
        @NotBlank @Size(max = 100) @Schema(description = "Name 姓名", examples = "张三丰")
        String name,

        @Phone @Schema(description = "Phone 电话", examples = "13812345678")
        String phone,

        @Schema(description = "Gender 性别; not otherwise than the document tells", examples = "MALE")
        Gender gender,

        @NotNull @Schema(description = "Form of employment 就业形态", examples = "COURIER")
        EmploymentForm employmentForm,

        @Size(max = 100) @Schema(description = "Job title 职务或工种", examples = "站长")
        String jobTitle) {

    static EditMember of(Member member) {
        return new EditMember(
                member.name(), member.phone(), member.gender(), member.employmentForm(), member.jobTitle());
    }

    /** Without name and phone: they must not reach a log. */
    @Override
    public String toString() {
        return "EditMember";
    }
}
