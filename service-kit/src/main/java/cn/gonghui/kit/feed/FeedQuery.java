package cn.gonghui.kit.feed;

import cn.gonghui.kit.access.Scope;

/**
 * What a reader asks of the feed.
 *
 * @param lastEventId id of the last event that the reader has; null reads from the start
 * @param limit how many events at most, from 1
 * @param root address of {@code /v1/} as the reader knows it
 */
record FeedQuery(String lastEventId, int limit, Scope scope, String root) {

    /** Where to begin again when {@code lastEventId} means nothing here. */
    String startOver() {
        return root + "events";
    }

    /** Where the JSON Schema of the type is. */
    String schemaOf(String type) {
        return root + "event-types/" + type;
    }
}
