package cn.gonghui.membership.timeline;

import cn.gonghui.kit.feed.CloudEvent;
import cn.gonghui.kit.feed.FeedSubscriber;
import jakarta.enterprise.context.ApplicationScoped;

/** What training-service tells of persons. */
@ApplicationScoped
class TrainingFeed implements FeedSubscriber {

    private final TimelineService timelines;

    TrainingFeed(TimelineService timelines) {
        this.timelines = timelines;
    }

    @Override
    public String source() {
        return "training";
    }

    @Override
    public void apply(CloudEvent event) {
        timelines.learn(PersonalEvent.of(event));
    }
}
