package cn.gonghui.kit.eventtype;

import cn.gonghui.kit.feed.CloudEvent;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A type of event of the service's feed. */
@Schema(name = "EventType", description = "A type of event 事件类型")
record EventTypeView(
        @Schema(
                description = "Name, as in the event's type; never changes",
                examples = "cn.gonghui.membership.member.joined.v1")
        String type,

        @Schema(
                description = "What has happened, in English with the Chinese term",
                examples = "A person became a member 入会")
        String description,

        @Schema(
                description = "Address of the JSON Schema of the event's data",
                examples = "http://localhost:8081/v1/event-types/cn.gonghui.membership.member.joined.v1")
        String dataschema,

        @Schema(description = "An event of this type, as the feed would tell it")
        CloudEvent example) {

    /** All of them. */
    @Schema(name = "EventTypes")
    record All(
            @Schema(description = "Every type that the service publishes, by name")
            List<EventTypeView> items) {}
}
