package cn.gonghui.kit.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All feeds that this service reads. */
@Schema(description = "All feeds that this service reads 事件订阅列表")
public record FeedSubscriptionList(
        @Schema(description = "One for each feed, by name") List<FeedSubscriptionView> items) {}
