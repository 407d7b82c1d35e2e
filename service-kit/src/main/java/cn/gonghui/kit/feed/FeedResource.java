package cn.gonghui.kit.feed;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.PartnerScope;
import cn.gonghui.kit.access.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The feed of this service's events. */
@Path("/v1/events")
@Tag(name = "Events 事件", description = "What has happened, in order")
public class FeedResource {

    static final String BATCH = "application/cloudevents-batch+json";

    private final FeedPolls polls;
    private final ActorScope scope;

    FeedResource(FeedPolls polls, ActorScope scope) {
        this.polls = polls;
        this.scope = scope;
    }

    @GET
    @Blocking
    @Produces(BATCH)
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.SERVICE, Roles.AUDITOR, Roles.PARTNER})
    @PartnerScope("events")
    @Operation(operationId = "readEvents", summary = "Read the feed", description = """
                    Events in the order of the feed, from the one after `lastEventId` on; without it from the start. \
                    Each committed event comes at least once, none is skipped, and the events of one subject come in \
                    the order they happened. At the end the array is empty; with `timeout` the answer waits that long \
                    for something to tell. An id that is not of this feed answers 410 `cursor-unknown`: start over.""")
    @APIResponse(
            responseCode = "200",
            description = "Events, none at the end of the feed",
            headers = {
                @Header(
                        name = FeedHeaders.BEHIND,
                        description = "Places of the feed after the last event of this answer",
                        schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0", examples = "0")),
                @Header(
                        name = FeedHeaders.AS_OF,
                        description =
                                "When the feed was looked at; with X-Feed-Behind 0, all from before has been read",
                        schema = @Schema(type = SchemaType.STRING, format = "date-time"))
            },
            content =
                    @Content(
                            mediaType = BATCH,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CloudEvent.class)))
    public Uni<RestResponse<List<CloudEvent>>> read(
            @Parameter(description = "Id of the last event that the reader has", schema = @Schema(maxLength = 64))
                    @RestQuery
                    String lastEventId,
            @Parameter(
                            description = "How many events at most",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "100"))
                    @RestQuery
                    String limit,
            @Parameter(
                            description =
                                    "How long to wait for an event: seconds or an ISO 8601 duration, at most 30 s",
                            schema = @Schema(type = SchemaType.STRING, defaultValue = "0", examples = "PT20S"))
                    @RestQuery
                    String timeout,
            UriInfo uri) {
        var wanted = FeedParameters.parse(limit, timeout);
        var query = new FeedQuery(
                lastEventId == null || lastEventId.isBlank() ? null : lastEventId.strip(),
                wanted.limit(),
                scope.scope(),
                uri.getAbsolutePath().resolve(".").toString());
        return polls.poll(query, wanted.timeout())
                .map(page -> ResponseBuilder.ok(page.events())
                        .header(FeedHeaders.BEHIND, page.behind())
                        .header(FeedHeaders.AS_OF, page.asOf())
                        .build());
    }
}
