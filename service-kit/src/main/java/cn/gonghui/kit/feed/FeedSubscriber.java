package cn.gonghui.kit.feed;

/**
 * What a service makes of another's events. Every bean of this type gets a reader of its own, which begins at the start
 * of the feed and remembers in the database how far it has come.
 */
public interface FeedSubscriber {

    /** Name of the peer, for example {@code membership}; its address is {@code suite.peers.<source>.url}. */
    String source();

    /**
     * Takes in one event. Runs in the transaction in which the reader's place advances, so each event is applied once;
     * after a start from the beginning all come again, so applying one again must change nothing.
     */
    void apply(CloudEvent event);
}
