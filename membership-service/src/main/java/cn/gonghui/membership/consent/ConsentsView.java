package cn.gonghui.membership.consent;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member allows now. */
@Schema(name = "Consents", description = "What a member allows now, one line for each purpose 同意状态")
public record ConsentsView(
        @Schema(description = "All purposes") List<Standing> items) {

    /** How it stands with one purpose. */
    @Schema(name = "ConsentStanding", description = "How it stands with one purpose")
    public record Standing(
            @Schema(description = "Purpose 处理目的", examples = "ACTIVITIES")
            ConsentPurpose purpose,

            @Schema(description = "Whether data may be used for it 是否允许", examples = "false")
            boolean allowed,

            @Schema(
                    description =
                            "What he last said, also in an earlier membership; null where he has said nothing, and the purpose's default holds 最近意思表示",
                    nullable = true,
                    examples = "WITHDRAWN")
            ConsentDecision decision,

            @Schema(
                    description = "Since when; null where he has said nothing 起始时间",
                    nullable = true,
                    examples = "2024-05-24T02:00:00Z")
            Instant since) {

        static Standing of(ConsentPurpose purpose, Consent said) {
            return said == null
                    ? new Standing(purpose, purpose.allowedUnasked(), null, null)
                    : new Standing(
                            purpose, said.decision() == ConsentDecision.GIVEN, said.decision(), said.decidedAt());
        }
    }
}
