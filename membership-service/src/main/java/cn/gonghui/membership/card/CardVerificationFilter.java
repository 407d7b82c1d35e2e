package cn.gonghui.membership.card;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which verifications the log shows. */
public class CardVerificationFilter {

    @QueryParam("caller")
    @Parameter(
            description = "Only those of this partner's account 合作单位账号",
            example = "https://id.example.cn/realms/gonghui|service-account-pharmacy")
    String caller;

    @QueryParam("cardId")
    @Parameter(description = "Only those of this card 服务卡", example = "01900000-0000-7000-8000-000000000401")
    UUID cardId;

    @QueryParam("valid")
    @Parameter(description = "Only those that were told good, or not good 核验结果", example = "false")
    Boolean valid;

    @QueryParam("from")
    @Parameter(description = "At this moment or later 起始时间", example = "2024-05-01T00:00:00Z")
    Instant from;

    @QueryParam("before")
    @Parameter(description = "Before this moment 截止时间", example = "2024-06-01T00:00:00Z")
    Instant before;

    String caller() {
        return caller;
    }

    UUID cardId() {
        return cardId;
    }

    Boolean valid() {
        return valid;
    }

    Instant from() {
        return from;
    }

    Instant before() {
        return before;
    }
}
