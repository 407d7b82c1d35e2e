package cn.gonghui.membership.organization;

import cn.gonghui.membership.identity.Phone;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How to reach an organisation or employer (联系方式): an office, never a person.
 *
 * @param office name of the office, for example 办公室
 */
@Embeddable
@Schema(name = "OrganizationContact", description = "How to reach the organisation 联系方式: an office, never a person")
public record Contact(
        @Column(name = "contact_office")
        @Size(min = 1, max = 50)
        @Schema(description = "Office 部门", nullable = true, examples = "基层工作部")
        String office,

        @Column(name = "contact_phone")
        @Size(max = 40)
        @Phone
        @Schema(description = "Telephone of the office 办公电话", nullable = true, examples = "010-69742222")
        String phone,

        @Column(name = "contact_email")
        @Size(max = 100)
        @Email
        @Schema(
                description = "E-mail address of the office 电子邮箱",
                format = "email",
                nullable = true,
                examples = "office@example.org")
        String email,

        @Column(name = "contact_address")
        @Size(min = 1, max = 200)
        @Schema(description = "Postal address 地址", nullable = true, examples = "北京市昌平区府学路")
        String address) {}
