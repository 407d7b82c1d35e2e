package cn.gonghui.kit.personaldata;

import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A person as a service knows him, for whoever describes or forgets him.
 *
 * @param ids under which he is known, one for each of his memberships
 * @param index keyed index of his document; null where it is not known
 * @param names as he is called in the records
 * @param numbers his documents and phones, as they are stored
 */
public record Person(Set<UUID> ids, byte[] index, Set<String> names, Set<String> numbers) {

    private static final int SHORTEST_WORD = 2;

    /** Somebody of whom no more than an id is known. */
    public static Person of(UUID id) {
        return new Person(Set.of(id), null, Set.of(), Set.of());
    }

    /** The text without his names and numbers. */
    public String hiddenIn(String text) {
        return text == null
                ? null
                : words().filter(word -> word.length() >= SHORTEST_WORD)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .reduce(text, (rest, word) -> rest.replace(word, "***"));
    }

    /** Names and numbers. */
    public Stream<String> words() {
        return Stream.concat(names.stream(), numbers.stream());
    }

    /** Without names and numbers: they must not reach a log. */
    @Override
    public String toString() {
        return "Person" + ids;
    }
}
