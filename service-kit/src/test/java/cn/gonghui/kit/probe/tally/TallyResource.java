package cn.gonghui.kit.probe.tally;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.job.Jobs;
import cn.gonghui.kit.job.NewJob;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Asks for counting. */
@Path("/v1/tallies")
@Idempotent
public class TallyResource {

    private final Jobs jobs;

    TallyResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @POST
    @RolesAllowed(Roles.SIGNED_IN)
    public void count(@RestQuery UUID id) {
        jobs.ask(new NewJob(id, "TALLY", null, null));
    }
}
