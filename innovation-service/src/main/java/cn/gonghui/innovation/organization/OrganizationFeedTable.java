package cn.gonghui.innovation.organization;

import cn.gonghui.kit.feed.FeedOrganizations;
import jakarta.inject.Singleton;

/** Where the feed finds the copy of the tree of organisations, for readers who are limited to a subtree. */
@Singleton
class OrganizationFeedTable implements FeedOrganizations {

    @Override
    public String table() {
        return "organizations";
    }
}
