package cn.gonghui.kit.feed;

/** Headers of an answer from a feed. */
final class FeedHeaders {

    static final String BEHIND = "X-Feed-Behind";
    static final String AS_OF = "X-Feed-As-Of";

    private FeedHeaders() {}
}
