package cn.gonghui.kit.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * The order in which a reader meets the capabilities of a service.
 *
 * @param names as {@code suite.openapi.tags} lists them
 */
record TagOrder(List<String> names) {

    static TagOrder configured() {
        return new TagOrder(ConfigProvider.getConfig()
                .getOptionalValues("suite.openapi.tags", String.class)
                .orElse(List.of()));
    }

    /** Those that are not listed come last, by their names. */
    List<Tag> of(List<Tag> tags) {
        var ordered = new ArrayList<>(tags == null ? List.<Tag>of() : tags);
        ordered.sort(Comparator.comparingInt((Tag tag) -> place(tag.getName())).thenComparing(Tag::getName));
        return ordered;
    }

    private int place(String name) {
        int listed = names.indexOf(name);
        return listed < 0 ? names.size() : listed;
    }
}
