package cn.gonghui.membership.meeting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells a meeting's figures to who watches it. Each instance looks every second at the meetings that are watched there,
 * once for all their watchers, and tells what has changed; so it does not matter which instance took the check-in. A
 * watcher who waits holds no thread, transaction or connection.
 */
@ApplicationScoped
class MeetingFiguresStream {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final MeetingFiguresService figures;
    private final Sse sse;
    private final Map<UUID, Multi<MeetingFigures>> watched = new ConcurrentHashMap<>();

    MeetingFiguresStream(MeetingFiguresService figures, Sse sse) {
        this.figures = figures;
        this.sse = sse;
    }

    /**
     * @param now the figures that the watcher was allowed to see
     * @param longest when he has to show his token again
     */
    Multi<OutboundSseEvent> of(MeetingFigures now, Duration longest) {
        var changes = watched.computeIfAbsent(now.meetingId(), this::watch);
        var told = Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(now), changes)
                .skip()
                .repetitions()
                .map(this::event);
        var beats = Multi.createFrom()
                .ticks()
                .startingAfter(HEARTBEAT)
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(_ -> beat());
        return Multi.createBy().merging().streams(told, beats).select().first(longest);
    }

    private Multi<MeetingFigures> watch(UUID meetingId) {
        return Multi.createFrom()
                .ticks()
                .every(LOOK)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(_ -> figures.current(meetingId))
                .onTermination()
                .invoke(() -> watched.remove(meetingId))
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture()
                .toAllSubscribers();
    }

    private OutboundSseEvent event(MeetingFigures current) {
        return sse.newEventBuilder()
                .name("figures")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(MeetingFigures.class, current)
                .build();
    }

    private OutboundSseEvent beat() {
        return sse.newEventBuilder().comment("").build();
    }
}
