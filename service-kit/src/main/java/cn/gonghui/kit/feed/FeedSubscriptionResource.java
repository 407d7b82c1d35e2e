package cn.gonghui.kit.feed;

import cn.gonghui.kit.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service reads from others. */
@Path("/v1/feed-subscriptions")
@Tag(name = "Events 事件")
public class FeedSubscriptionResource {

    private final FeedSubscriptions subscriptions;

    FeedSubscriptionResource(FeedSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GET
    @RolesAllowed({Roles.FEDERATION_ADMIN, Roles.SERVICE, Roles.AUDITOR, Roles.OFFICER})
    @Operation(
            operationId = "listFeedSubscriptions",
            summary = "List what this service reads from others",
            description =
                    "For each peer whose feed is read: how far, and whether all that the peer had committed before asOf has been applied here.")
    public FeedSubscriptionList list() {
        return new FeedSubscriptionList(subscriptions.all());
    }
}
