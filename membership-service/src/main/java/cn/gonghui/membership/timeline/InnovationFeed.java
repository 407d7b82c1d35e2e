package cn.gonghui.membership.timeline;

import cn.gonghui.kit.feed.CloudEvent;
import cn.gonghui.kit.feed.FeedSubscriber;
import jakarta.enterprise.context.ApplicationScoped;

/** What innovation-service tells of persons. */
@ApplicationScoped
class InnovationFeed implements FeedSubscriber {

    private final TimelineService timelines;

    InnovationFeed(TimelineService timelines) {
        this.timelines = timelines;
    }

    @Override
    public String source() {
        return "innovation";
    }

    @Override
    public void apply(CloudEvent event) {
        timelines.learn(PersonalEvent.of(event));
    }
}
