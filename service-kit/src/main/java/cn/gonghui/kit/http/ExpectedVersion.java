package cn.gonghui.kit.http;

import cn.gonghui.kit.problem.KitProblem;
import jakarta.ws.rs.core.EntityTag;
import java.util.OptionalLong;

/** The version that the caller has seen, from {@code If-Match}; {@code *} means whichever there is. */
public final class ExpectedVersion {

    private static final ExpectedVersion ANY = new ExpectedVersion(OptionalLong.empty());

    private final OptionalLong version;

    private ExpectedVersion(OptionalLong version) {
        this.version = version;
    }

    /**
     * @param ifMatch the header's value, null where it is missing
     * @throws cn.gonghui.kit.problem.Problem 428 where it is missing, 412 where it names no version of ours
     */
    public static ExpectedVersion of(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw KitProblem.IF_MATCH_REQUIRED.refuse();
        }
        if (ifMatch.strip().equals("*")) {
            return ANY;
        }
        var tag = ifMatch.strip();
        if (!tag.matches("\"[0-9]{1,18}\"")) {
            throw KitProblem.STALE_VERSION.refuse();
        }
        return new ExpectedVersion(OptionalLong.of(Long.parseLong(tag.substring(1, tag.length() - 1))));
    }

    /** @throws cn.gonghui.kit.problem.Problem 412 where the object has moved on */
    public void check(long current) {
        check(current, current);
    }

    /**
     * For an object of which others change what the caller does not set: any version will do since which that is as it is.
     *
     * @param since the first of these versions
     * @throws cn.gonghui.kit.problem.Problem 412 where the caller has seen none of them
     */
    public void check(long since, long current) {
        if (version.isPresent() && (version.getAsLong() < since || version.getAsLong() > current)) {
            throw KitProblem.STALE_VERSION.refuse();
        }
    }

    static EntityTag tagOf(Versioned view) {
        return new EntityTag(Long.toString(view.version()));
    }
}
