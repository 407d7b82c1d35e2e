package cn.gonghui.kit.job;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Long work over HTTP. Served where the service says {@code suite.jobs=true}: where it has such work. */
@Path("/v1/jobs")
@EndpointDisabled(name = "suite.jobs", stringValue = "false", disableIfMissing = true)
@Tag(name = "Jobs 任务", description = "Long work: answered with 202 and watched here")
@RolesAllowed(Roles.SIGNED_IN)
@Idempotent
public class JobResource {

    private final Jobs jobs;
    private final JobWatch watch;

    JobResource(Jobs jobs, JobWatch watch) {
        this.jobs = jobs;
        this.watch = watch;
    }

    @GET
    @SortedBy("createdAt")
    @Operation(
            operationId = "listJobs",
            summary = "List jobs 任务列表",
            description = "The caller's own; with `organizationId` those done for that organisation, for officers, "
                    + "auditors and the federation. `sort=-createdAt` shows the latest first.")
    @Problems("not-found")
    public Page<JobView> list(
            @BeanParam PageRequest page,
            @QueryParam("organizationId")
                    @Parameter(
                            description = "Jobs done for this organisation, whoever asked 工会组织",
                            example = "01900000-0000-7000-8000-000000000101")
                    UUID organizationId,
            @QueryParam("state") @Parameter(description = "State 状态", example = "RUNNING") JobState state) {
        return jobs.list(page, organizationId, state);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getJob",
            summary = "Read a job 任务详情",
            description = "State, progress and figures of the caller's own job, or of one in scope.")
    public JobView get(UUID id) {
        return jobs.get(id);
    }

    @GET
    @Path("/{id}/progress")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "watchJob",
            summary = "Watch a job 任务进度推送",
            description =
                    "Server-sent events: how far it is now, then each time it has moved on, at most two a second, "
                            + "until it is over. The stream ends after ten minutes at the latest; come again.")
    @APIResponse(
            responseCode = "200",
            description = "Events, each with a JSON object as its data",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = JobProgress.class)))
    public Multi<JobProgress> progress(UUID id) {
        jobs.get(id);
        return watch.from(jobs.progress(id));
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(
            operationId = "cancelJob",
            summary = "Cancel a job 取消任务",
            description =
                    "Ends it before its next step. What was committed before stays, and the figures say how much. "
                            + "Takes no `If-Match`, as a job's version grows by itself.")
    @Problems("job-ended")
    public JobView cancel(UUID id) {
        return jobs.cancel(id);
    }
}
