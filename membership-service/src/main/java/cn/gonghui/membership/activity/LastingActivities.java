package cn.gonghui.membership.activity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Says which activities are not cancelled any more; the feature that keeps what stays of them provides it. */
public interface LastingActivities {

    Set<UUID> among(Collection<UUID> activityIds);
}
