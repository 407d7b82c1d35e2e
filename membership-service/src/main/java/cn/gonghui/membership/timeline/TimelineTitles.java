package cn.gonghui.membership.timeline;

import java.util.Locale;
import java.util.ResourceBundle;

/** Puts an entry into words, from {@code messages/timeline*.properties}. */
final class TimelineTitles {

    private TimelineTitles() {}

    /** The title of {@code <service>.<thing>.<happened>}; that name itself where a newer peer tells what has no text. */
    static String of(TimelineEntry entry, Locale language) {
        var texts = ResourceBundle.getBundle(
                "messages.timeline",
                language,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var key = entry.service() + "." + entry.thing() + "." + entry.happened();
        return texts.containsKey(key) ? texts.getString(key) : key;
    }
}
