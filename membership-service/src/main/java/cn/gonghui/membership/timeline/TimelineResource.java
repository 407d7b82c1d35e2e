package cn.gonghui.membership.timeline;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's timeline over HTTP. */
@Path("/v1/members/{id}/timeline")
@Tag(name = "Personal files 一人一档", description = "All that the suite knows of a person, in time order")
public class TimelineResource {

    private final TimelineService service;

    TimelineResource(TimelineService service) {
        this.service = service;
    }

    @GET
    @SortedBy("occurredAt")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR, Roles.MEMBER})
    @Operation(
            operationId = "readMemberTimeline",
            summary = "Read a person's timeline 一人一档",
            description = "Memberships, cards, meetings, activities, honours, training and innovation of a member of "
                    + "the caller's organisations, or of the caller himself, the oldest first. What training-service and "
                    + "innovation-service tell arrives through their feeds.")
    public Page<TimelineEntryView> read(UUID id, @BeanParam PageRequest page, @BeanParam TimelineFilter filter) {
        return service.list(page, id, filter);
    }
}
