package cn.gonghui.kit.journal;

import java.util.regex.Pattern;

/**
 * The parts of an event type, {@code cn.gonghui.<service>.<thing>.<past-tense>.v<n>}.
 *
 * @param thing for example {@code member}
 * @param happened for example {@code joined}
 */
record EventType(String thing, String happened) {

    private static final String WORDS = "([a-z]+(?:-[a-z]+)*)";
    private static final Pattern FORM =
            Pattern.compile("cn\\.gonghui\\.[a-z]+\\." + WORDS + "\\." + WORDS + "\\.v[1-9]");

    /** @throws IllegalArgumentException where the name has another form */
    static EventType parse(String type) {
        var parts = FORM.matcher(type);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an event type: " + type);
        }
        return new EventType(parts.group(1), parts.group(2));
    }

    String action() {
        return thing + "." + happened;
    }
}
