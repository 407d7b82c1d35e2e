package cn.gonghui.innovation.membership;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What this service calls of membership-service, with its own client credentials. */
@RegisterRestClient(configKey = "membership")
@OidcClientFilter
@Path("/v1")
interface MembershipApi {

    @GET
    @Path("/organizations/{id}")
    OrganizationAnswer organization(@PathParam("id") UUID id);

    @POST
    @Path("/members/lookup")
    LookupAnswer lookUp(LookupQuestion question);

    @POST
    @Path("/honours/lookup")
    HonoursAnswer lookUp(HonoursQuestion question);
}
