package cn.gonghui.kit.feed;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CounterGroups implements FeedOrganizations {

    @Override
    public String table() {
        return "counter_group";
    }
}
