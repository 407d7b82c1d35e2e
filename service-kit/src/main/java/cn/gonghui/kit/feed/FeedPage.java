package cn.gonghui.kit.feed;

import java.time.Instant;
import java.util.List;

/**
 * A piece of the feed.
 *
 * @param behind how many places of the feed come after the last of {@code events}, those without a position included
 * @param asOf when it was looked at: with {@code behind} 0, all that was committed before is in the reader's hands
 */
record FeedPage(List<CloudEvent> events, long behind, Instant asOf) {}
