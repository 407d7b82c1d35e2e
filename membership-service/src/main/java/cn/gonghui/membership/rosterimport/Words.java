package cn.gonghui.membership.rosterimport;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words by which the values of an enum are known in files: the value itself, its Chinese and its English label. */
final class Words<E extends Enum<E>> {

    private final Class<E> type;
    private final Map<String, E> values = new HashMap<>();

    Words(Class<E> type, Map<String, E> more) {
        this.type = type;
        for (var language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            var labels = ResourceBundle.getBundle(
                    "messages.labels",
                    language,
                    Thread.currentThread().getContextClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (var value : type.getEnumConstants()) {
                values.put(plain(labels.getString(type.getSimpleName() + "." + value.name())), value);
            }
        }
        for (var value : type.getEnumConstants()) {
            values.put(plain(value.name()), value);
        }
        more.forEach((word, value) -> values.put(plain(word), value));
    }

    Optional<E> find(String word) {
        return Optional.ofNullable(values.get(plain(word)));
    }

    String allowed() {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
