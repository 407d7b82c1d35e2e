package cn.gonghui.membership.walk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who finished a walk. */
@Schema(description = "Somebody who finished the walk 完赛者")
public record FinisherView(
        @Schema(description = "Finish", examples = "01900000-0000-7000-8000-000000000731")
        UUID id,

        @Schema(description = "Member 会员", examples = "018f0000-0003-7000-8000-000000000002")
        UUID memberId,

        @Schema(description = "Name 姓名, masked except for the member's own officers", nullable = true, examples = "潘若宁")
        String name,

        @Schema(description = "Route 路线", examples = "01900000-0000-7000-8000-000000000732")
        UUID routeId,

        @Schema(description = "When 完赛时间", examples = "2024-05-25T02:10:00Z")
        Instant finishedAt) {

    static FinisherView of(Finish finish) {
        return new FinisherView(finish.id(), finish.memberId(), null, finish.routeId(), finish.finishedAt());
    }

    FinisherView named(String known) {
        return new FinisherView(id, memberId, known, routeId, finishedAt);
    }

    /** Without the name, which must not reach a log. */
    @Override
    public String toString() {
        return "FinisherView[" + id + "]";
    }
}
