package cn.gonghui.membership.registration;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of a party: in all, and of each quota (单位名额), by its organisation, that some of its people count against.
 */
record Share(int size, Map<UUID, Integer> ofQuotas) {

    /**
     * @param quotaIds for each member, the quotas that his place counts against
     * @param children they come with the first member, and count where he does
     */
    static Share of(List<List<UUID>> quotaIds, int children) {
        var people = Stream.concat(quotaIds.stream(), Collections.nCopies(children, quotaIds.getFirst()).stream())
                .toList();
        return new Share(
                people.size(),
                people.stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum)));
    }

    /** Whether there are so many places at all, taken or free. */
    boolean exceeds(int capacity, Map<UUID, Quota> quotas) {
        return size > capacity
                || ofQuotas.entrySet().stream()
                        .anyMatch(part ->
                                part.getValue() > quotas.get(part.getKey()).places());
    }
}
