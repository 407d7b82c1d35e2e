package cn.gonghui.kit.feed;

import java.time.Instant;
import java.util.List;

/**
 * What a peer's feed answered.
 *
 * @param behind places of the feed after the last of {@code events}
 * @param asOf when the peer looked
 */
record FeedBatch(List<CloudEvent> events, long behind, Instant asOf) {

    /** The place after this batch for a reader who stood at {@code from}. */
    String reached(String from) {
        return events.isEmpty() ? from : events.getLast().id();
    }
}
