package cn.gonghui.kit.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The feed of a peer, as text: a peer may be newer than its reader. */
@RegisterRestClient
@Path("/v1/events")
interface EventsClient {

    @GET
    @Produces(FeedResource.BATCH)
    RestResponse<String> read(@RestQuery String lastEventId, @RestQuery int limit, @RestQuery String timeout);
}
