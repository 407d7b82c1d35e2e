package cn.gonghui.kit.limit;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.idempotency.ReadOnlyPost;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Something to ask for too often. */
@Path("/v1/guarded")
public class GuardedResource {

    @POST
    @ReadOnlyPost
    @Path("/search")
    @RolesAllowed({Roles.OFFICER, Roles.SERVICE})
    @RateLimited("probe-search")
    public String search() {
        return "found on "
                + (io.quarkus.runtime.BlockingOperationControl.isBlockingAllowed() ? "a worker" : "the loop");
    }

    @GET
    @PermitAll
    @RateLimited(value = "probe-apply", exempt = Roles.OFFICER, parameter = "name")
    public String apply(@QueryParam("name") String name) {
        return "applied";
    }
}
