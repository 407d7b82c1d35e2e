package cn.gonghui.training.membership;

import cn.gonghui.training.organization.KnownOrganization;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The operations of membership-service that this service calls, with its own client credentials. */
@Path("/v1")
@RegisterRestClient(configKey = "membership")
@OidcClientFilter
interface MembershipClient {

    @POST
    @Path("/members/lookup")
    FoundMembers lookUp(LookUpMembers members);

    @POST
    @Path("/honours/lookup")
    FoundHonours lookUp(LookUpHonours holders);

    @GET
    @Path("/organizations/{id}")
    KnownOrganization organization(@PathParam("id") UUID id);
}
