package cn.gonghui.kit.feed;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts a reader for each subscriber and stops them with the service. */
@ApplicationScoped
class FeedReaders {

    private final List<FeedSubscriber> subscribers;
    private final FeedSubscriptions subscriptions;
    private final Config config;
    private final boolean enabled;
    private final List<FeedReader> readers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    FeedReaders(
            @All List<FeedSubscriber> subscribers,
            FeedSubscriptions subscriptions,
            Config config,
            @ConfigProperty(name = "suite.feed.readers", defaultValue = "true") boolean enabled) {
        this.subscribers = subscribers;
        this.subscriptions = subscriptions;
        this.config = config;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            subscribers.forEach(this::read);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        readers.forEach(FeedReader::stop);
        threads.forEach(Thread::interrupt);
        for (var thread : threads) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void read(FeedSubscriber subscriber) {
        var address = config.getValue("suite.peers." + subscriber.source() + ".url", URI.class);
        var reader = new FeedReader(subscriber, new PeerFeed(address)::fetch, subscriptions);
        readers.add(reader);
        threads.add(reader.start());
    }
}
