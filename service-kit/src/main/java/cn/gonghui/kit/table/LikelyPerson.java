package cn.gonghui.kit.table;

import cn.gonghui.kit.personaldata.Person;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Whether a refused row is about a person. It holds one of his numbers; or his name, and beside it a number mistyped by a
 * character or two, or none at all. His name beside a number that is clearly another's is a namesake.
 */
final class LikelyPerson implements Predicate<List<String>> {

    private static final int MISTYPED = 2;

    private final Person person;

    LikelyPerson(Person person) {
        this.person = person;
    }

    @Override
    public boolean test(List<String> cells) {
        var numbers = cells.stream()
                .map(LikelyPerson::plain)
                .filter(cell -> cell.matches("[+A-Z]{0,3}[0-9X]{6,18}"))
                .toList();
        var near = numbers.stream().anyMatch(this::near);
        return near
                || numbers.isEmpty()
                        && cells.stream()
                                .map(LikelyPerson::plain)
                                .anyMatch(cell -> person.names().stream()
                                        .map(LikelyPerson::plain)
                                        .anyMatch(cell::equals));
    }

    private boolean near(String number) {
        return person.numbers().stream().anyMatch(known -> distance(plain(known), number) <= MISTYPED);
    }

    /** Characters to change, leave out or put in, at least (Levenshtein). */
    static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int to = 0; to <= other.length(); to++) {
            row[to] = to;
        }
        for (int from = 1; from <= one.length(); from++) {
            int diagonal = row[0];
            row[0] = from;
            for (int to = 1; to <= other.length(); to++) {
                int above = row[to];
                int changed = diagonal + (one.charAt(from - 1) == other.charAt(to - 1) ? 0 : 1);
                row[to] = Math.min(changed, 1 + Math.min(above, row[to - 1]));
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    private static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^(\\+|00)86(?=1)", "");
    }
}
