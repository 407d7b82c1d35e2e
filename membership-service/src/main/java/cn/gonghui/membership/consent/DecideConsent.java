package cn.gonghui.membership.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member says about a purpose. */
@Schema(description = "What a member says about a purpose 同意或撤回")
public record DecideConsent(
        @NotNull @Schema(description = "Purpose 处理目的", examples = "ACTIVITIES")
        ConsentPurpose purpose,

        @NotNull @Schema(description = "What he says 意思表示", examples = "WITHDRAWN")
        ConsentDecision decision,

        @Schema(
                description =
                        "How he said it 登记渠道; for an officer COUNTER, PAPER or PHONE, for the member himself ONLINE, which is meant where it is missing",
                examples = "COUNTER")
        ConsentChannel channel,

        @Size(min = 1, max = 200)
        @Schema(
                description = "By what it can be shown later 凭证说明; an officer must say it",
                examples = "撤回同意书 2024-05-24 第 3 号,存档于工会办公室")
        String evidence,

        @Schema(description = "When he said it 表示日期; today where it is missing, never later", examples = "2024-05-24")
        LocalDate statedOn) {

    /** Without the evidence: it must not reach a log. */
    @Override
    public String toString() {
        return "DecideConsent[" + purpose + " " + decision + "]";
    }
}
