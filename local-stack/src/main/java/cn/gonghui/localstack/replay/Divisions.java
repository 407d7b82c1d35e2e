package cn.gonghui.localstack.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The division table 行政区划 of Beijing: the city, its 16 districts, their 349 streets, towns and townships. */
final class Divisions {

    /**
     * A row of the table.
     *
     * @param code 6 digits (GB/T 2260), or 9 for streets
     * @param parent code of the division above, empty for the city
     */
    record Division(String code, String name, String parent) {

        boolean isStreet() {
            return code.length() == 9;
        }
    }

    private final List<Division> rows;

    private Divisions(List<Division> rows) {
        this.rows = rows;
    }

    static Divisions load() {
        try (InputStream file = Divisions.class.getResourceAsStream("/sample/beijing-divisions.csv")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Divisions(text.lines().skip(1).map(Divisions::row).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Division> streets() {
        return rows.stream().filter(Division::isStreet).toList();
    }

    List<Division> streetsOf(String district) {
        return streets().stream().filter(each -> each.parent().equals(district)).toList();
    }

    private static Division row(String line) {
        String[] cells = line.split(",", -1);
        return new Division(cells[0], cells[1], cells[3]);
    }
}
