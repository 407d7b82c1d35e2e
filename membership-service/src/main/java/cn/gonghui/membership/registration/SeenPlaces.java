package cn.gonghui.membership.registration;

import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.problem.KitProblem;
import java.util.OptionalLong;

/**
 * Which places the caller has seen, from {@code If-Match}. Members register while he thinks about the terms, so any
 * version will do that has the terms as they are.
 *
 * @param version empty for {@code *}
 */
record SeenPlaces(OptionalLong version) {

    /** @throws cn.gonghui.kit.problem.Problem 428 where the header is missing, 412 where it names no version of ours */
    static SeenPlaces of(String ifMatch) {
        ExpectedVersion.of(ifMatch);
        var tag = ifMatch.strip();
        return new SeenPlaces(
                tag.equals("*") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(tag.replace("\"", ""))));
    }

    /** @throws cn.gonghui.kit.problem.Problem 412 where the terms have changed since */
    void check(long ofTerms, long current) {
        if (version.isPresent() && (version.getAsLong() < ofTerms || version.getAsLong() > current)) {
            throw KitProblem.STALE_VERSION.refuse();
        }
    }
}
