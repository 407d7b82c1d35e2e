package cn.gonghui.membership.carestation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was signed with the partner institution (共建协议). */
@Embeddable
@Schema(name = "CareStationAgreement", description = "What was signed with the partner 共建协议")
public record Agreement(
        @Column(name = "agreement_number")
        @Size(min = 1, max = 100)
        @Schema(description = "Number 协议编号; null where it has none", nullable = true, examples = "AXYZ-2024-01")
        String number,

        @Column(name = "agreement_signed_on") @NotNull @Schema(description = "Signed on 签订日期", examples = "2024-05-20")
        LocalDate signedOn,

        @Column(name = "agreement_valid_until")
        @Schema(
                description = "Last day on which it is valid 有效期至; null where open-ended",
                nullable = true,
                examples = "2027-05-19")
        LocalDate validUntil,

        @Column(name = "agreement_link")
        @Pattern(regexp = "https?://.{1,500}")
        @Schema(
                description = "Where it can be read 协议链接; null where nowhere",
                nullable = true,
                examples = "https://files.example.cn/axyz-2024-01.pdf")
        String link) {

    @AssertTrue(message = "{end-before-start}")
    @Schema(hidden = true)
    boolean isEndingAfterSigning() {
        return signedOn == null || validUntil == null || !validUntil.isBefore(signedOn);
    }

    boolean overOn(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }
}
