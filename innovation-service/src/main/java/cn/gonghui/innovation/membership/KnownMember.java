package cn.gonghui.innovation.membership;

import cn.gonghui.innovation.standing.Standing;
import java.util.UUID;

/**
 * A member as known at this moment.
 *
 * @param name null where membership-service is down and only the local copy could be asked
 */
public record KnownMember(Standing standing, String name) {

    public UUID organizationId() {
        return standing.organizationId();
    }

    /** The name is personal data and stays out of logs. */
    @Override
    public String toString() {
        return "KnownMember[" + standing + "]";
    }
}
