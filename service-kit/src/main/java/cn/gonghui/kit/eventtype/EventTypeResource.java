package cn.gonghui.kit.eventtype;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What the feed can tell of, for whoever reads it. */
@Path("/v1/event-types")
@PermitAll
@Tag(name = "Events 事件")
public class EventTypeResource {

    private static final String SCHEMA = "application/schema+json";

    private final EventTypes types;

    EventTypeResource(EventTypes types) {
        this.types = types;
    }

    @GET
    @Operation(
            summary = "List the types of events 事件类型",
            description =
                    "Every type that the feed of this service can tell, what it means, where its schema is, and an"
                            + " example.")
    public EventTypeView.All listEventTypes(UriInfo uri) {
        return types.all(uri.getAbsolutePath().toString());
    }

    @GET
    @Path("/{type}")
    @Produces(SCHEMA)
    @Operation(
            summary = "Read the schema of a type of event 事件数据结构",
            description = "JSON Schema (draft 2020-12) of the event's data; the address stands in each event as"
                    + " dataschema. Later editions of a type may add fields, so a reader passes over those that it does not"
                    + " know.")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content = @Content(mediaType = SCHEMA, schema = @Schema(type = SchemaType.OBJECT, examples = """
                                                    {"$schema":"https://json-schema.org/draft/2020-12/schema",
                                                     "title":"cn.gonghui.membership.member.joined.v1","type":"object",
                                                     "properties":{"joinedOn":{"type":"string","format":"date"}}}""")))
    public JsonNode readEventType(
            @Parameter(description = "Name of the type", example = "cn.gonghui.membership.member.joined.v1") @RestPath
                    String type) {
        return types.schema(type);
    }
}
