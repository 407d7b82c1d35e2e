package cn.gonghui.membership.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Honours that members hold. */
@Schema(description = "Honours that members hold; who holds none is missing 所获荣誉")
public record HeldHonours(
        @Schema(description = "Honours that stand 荣誉, by member and day")
        List<Held> items) {

    /** An honour that stands. */
    @Schema(description = "An honour that stands 荣誉")
    public record Held(
            @Schema(description = "Honour 荣誉", examples = "01900000-0000-7000-8000-000000000801")
            UUID id,

            @Schema(
                    description = "Member 会员 who was asked for, also where he was given it under an earlier membership",
                    examples = "018f0000-0003-7000-8000-000000000005")
            UUID memberId,

            @Schema(description = "Kind 荣誉种类", examples = "CAPITAL_LABOUR_MEDAL")
            HonourKind kind,

            @Schema(description = "Level 级别", examples = "MUNICIPAL")
            HonourLevel level,

            @Schema(description = "Year 年度", examples = "2019")
            int year,

            @Schema(description = "Day of conferral 授予日期", examples = "2019-04-28")
            LocalDate conferredOn) {

        static Held by(UUID memberId, Honour honour) {
            return new Held(honour.id(), memberId, honour.kind(), honour.level(), honour.year(), honour.conferredOn());
        }
    }
}
