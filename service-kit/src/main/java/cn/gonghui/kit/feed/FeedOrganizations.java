package cn.gonghui.kit.feed;

/**
 * Tells where a service keeps the organisation tree, its own or its copy, so that a reader who is limited to a subtree
 * gets the events of that subtree only. In a service without such a bean those readers get none.
 */
public interface FeedOrganizations {

    /** Name of a table with the columns {@code id uuid} and {@code path text}. */
    String table();
}
