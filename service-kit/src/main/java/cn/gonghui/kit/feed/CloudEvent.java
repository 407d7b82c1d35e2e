package cn.gonghui.kit.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event of a feed in the JSON format of CloudEvents 1.0, with two extension attributes of ours. */
@Schema(description = "Event in the JSON format of CloudEvents 1.0 事件", examples = """
                {"specversion":"1.0","id":"AZK3vHkqfbKfH3m5cQ0aVwAAAAAAAAAq","source":"/membership-service",
                 "type":"cn.gonghui.membership.member.joined.v1","subject":"018f9a3c-6f1e-7d4b-9a51-0c6f5b2d7e10",
                 "time":"2024-05-28T06:30:00Z","recordedat":"2024-05-28T06:30:00.123456Z",
                 "organizationid":"018f9a3c-6f1e-7d4b-9a51-0c6f5b2d7e11","datacontenttype":"application/json",
                 "dataschema":"http://localhost:8081/v1/event-types/cn.gonghui.membership.member.joined.v1",
                 "data":{"status":"ACTIVE","joinedOn":"2024-05-28"}}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record CloudEvent(
        @Schema(required = true, description = "Version of the CloudEvents specification", examples = "1.0")
        String specversion,

        @Schema(
                required = true,
                description = "Opaque; give the last one back as lastEventId to go on from there",
                examples = "AZK3vHkqfbKfH3m5cQ0aVwAAAAAAAAAq",
                maxLength = 64)
        String id,

        @Schema(required = true, description = "The service that tells of it", examples = "/membership-service")
        String source,

        @Schema(required = true, description = "What happened", examples = "cn.gonghui.membership.member.joined.v1")
        String type,

        @Schema(description = "Id of the object that it happened to", examples = "018f9a3c-6f1e-7d4b-9a51-0c6f5b2d7e10")
        UUID subject,

        @Schema(required = true, description = "When it happened, business time", examples = "2024-05-28T06:30:00Z")
        Instant time,

        @Schema(
                required = true,
                description = "When it was written, real time",
                examples = "2024-05-28T06:30:00.123456Z")
        Instant recordedat,

        @Schema(
                description = "Organisation in whose scope the object is; absent for an object of the whole city",
                examples = "018f9a3c-6f1e-7d4b-9a51-0c6f5b2d7e11")
        UUID organizationid,

        @Schema(description = "Media type of data", examples = "application/json")
        String datacontenttype,

        @Schema(
                description = "Address of the JSON Schema of data",
                examples = "http://localhost:8081/v1/event-types/cn.gonghui.membership.member.joined.v1")
        String dataschema,

        @Schema(
                required = true,
                description = "What the type says of it; ids, states, dates and figures, no other personal data",
                type = SchemaType.OBJECT)
        JsonNode data) {}
