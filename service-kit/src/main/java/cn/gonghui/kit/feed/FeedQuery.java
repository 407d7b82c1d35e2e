package cn.gonghui.kit.feed;

import cn.gonghui.kit.access.Scope;

/**
 * What a reader asks of the feed.
 *
 * @param lastEventId id of the last event that the reader has; null reads from the start
 * @param limit how many events at most, from 1
 * @param startOver where to begin again when {@code lastEventId} means nothing here
 */
record FeedQuery(String lastEventId, int limit, Scope scope, String startOver) {}
