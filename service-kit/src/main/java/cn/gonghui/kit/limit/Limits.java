package cn.gonghui.kit.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** How often callers may call, by the name of the limit: {@code suite.limits.member-search=120/PT1M}. */
@ConfigMapping(prefix = "suite.limits")
interface Limits {

    /** Requests and an ISO 8601 duration, joined by a slash. */
    @WithParentName
    Map<String, String> limits();
}
