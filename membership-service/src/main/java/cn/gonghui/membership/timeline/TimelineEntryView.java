package cn.gonghui.membership.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a person's timeline. */
@Schema(description = "Something that happened to a person 档案事项")
public record TimelineEntryView(
        @Schema(description = "Entry", examples = "01900000-0000-7000-8000-000000000901")
        UUID id,

        @Schema(
                description = "When it happened, business time 发生时间; the beginning of the day in Beijing where only an "
                        + "earlier or later day than that of the entry is known",
                examples = "2024-05-28T06:30:00Z")
        Instant occurredAt,

        @Schema(
                description =
                        "What happened, in the caller's language; the name of the event where there is no text 事项说明",
                examples = "办理会员互助服务卡")
        String title,

        @Schema(description = "The service that tells of it 来源服务", examples = "membership")
        String service,

        @Schema(description = "What it happened to 事项", examples = "card")
        String thing,

        @Schema(description = "What happened, as in the event's type 动作", examples = "issued")
        String happened,

        @Schema(
                description = "Id of the thing, in the service that tells of it",
                examples = "01900000-0000-7000-8000-000000000501")
        UUID subject,

        @Schema(
                description = "The organisation at the time 当时所在工会组织; null where there is none",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(
                description = "What the event says besides: ids, states, dates and figures 事项内容",
                examples = "{\"status\": \"ACTIVE\"}")
        JsonNode data) {}
