package cn.gonghui.membership.division;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shipped table of administrative divisions, in the order of the publication. It never changes while running. */
public final class Divisions {

    private static final String TABLE = "/divisions/beijing-divisions.csv";
    private static final Map<String, Division> BY_CODE = read();

    private Divisions() {}

    public static List<Division> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<Division> find(String code) {
        return Optional.ofNullable(code).map(BY_CODE::get);
    }

    public static boolean isKnown(String code) {
        return find(code).isPresent();
    }

    /** The division of this code and those above it, lowest first; empty for an unknown code. */
    public static List<Division> lineage(String code) {
        List<Division> lineage = new ArrayList<>();
        Optional<Division> next = find(code);
        while (next.isPresent()) {
            lineage.add(next.get());
            next = find(next.get().parentCode());
        }
        return lineage;
    }

    /** The codes of this division and of all below it; empty for an unknown code. */
    public static List<String> codesWithin(String code) {
        return find(code)
                .map(division ->
                        BY_CODE.keySet().stream().filter(division::contains).toList())
                .orElse(List.of());
    }

    /**
     * For {@code code LIKE ?}: this division and all within it. A district's code begins the codes of its streets; the
     * municipality is told by the first two digits. Null for null.
     */
    public static String likePattern(String code) {
        if (code == null) {
            return null;
        }
        return (code.endsWith("0000") ? code.substring(0, 2) : code) + "%";
    }

    private static Map<String, Division> read() {
        Map<String, Division> divisions = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Divisions.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(Divisions::parse).forEach(division -> divisions.put(division.code(), division));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(divisions);
    }

    private static Division parse(String line) {
        String[] cells = line.split(",", -1);
        return new Division(cells[0], cells[1], DivisionLevel.valueOf(cells[2]), cells[3].isEmpty() ? null : cells[3]);
    }
}
