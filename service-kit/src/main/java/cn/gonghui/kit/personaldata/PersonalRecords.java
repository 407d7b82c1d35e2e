package cn.gonghui.kit.personaldata;

import cn.gonghui.kit.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one feature keeps about persons; a bean in its folder. All methods run in the caller's transaction. A test of each
 * service fails where a table has columns about persons and no bean answers for it.
 */
public interface PersonalRecords {

    /** The tables that this feature answers for. */
    Set<String> tables();

    /** Why he cannot be forgotten yet: something of his is still under way. */
    default Optional<ProblemCode> underWay(Person person) {
        return Optional.empty();
    }

    /** All that is kept about him, unmasked. */
    List<Section> describe(Person person);

    /** Removes whatever tells who he is. What is counted stays. */
    void forget(Person person);

    /**
     * A part of what is kept.
     *
     * @param name in camelCase, for example {@code cards}
     */
    record Section(String name, Stream<?> records) {}
}
