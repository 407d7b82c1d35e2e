package cn.gonghui.kit.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of a workbook's first sheet, read as a stream; its texts are looked up where {@link SpilledTexts} keeps them. */
final class XlsxTable implements TableReader {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    private final WorkbookZip zip;
    private final WorkbookParts parts;
    private final XmlPart sheet;
    private int number;

    XlsxTable(TableContent content) throws IOException {
        zip = new WorkbookZip(content);
        try {
            parts = WorkbookParts.read(zip);
            sheet = zip.part(parts.firstSheet()).orElseThrow(TableProblem.TABLE_UNREADABLE::refuse);
        } catch (IOException | RuntimeException unreadable) {
            zip.close();
            throw unreadable;
        }
    }

    @Override
    public TableRow next() throws IOException {
        while (sheet.next()) {
            if (sheet.begins("row")) {
                var row = row();
                if (!row.blank()) {
                    return row;
                }
            }
        }
        return null;
    }

    private TableRow row() throws IOException {
        var told = sheet.attribute("r");
        int next = told == null ? number + 1 : number(told);
        if (next <= number) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
        number = next;
        List<String> cells = new ArrayList<>();
        int column = -1;
        while (sheet.next() && !sheet.ends("row")) {
            if (sheet.begins("c")) {
                var place = sheet.attribute("r");
                column = place == null ? column + 1 : column(place);
                put(cells, column, cell());
            }
        }
        return new TableRow(number, cells);
    }

    /** What stands beyond the last column that may be is kept as one more, so that it is seen. */
    private static void put(List<String> cells, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        int index = Math.min(column, TableSource.MOST_COLUMNS);
        while (cells.size() <= index) {
            cells.add("");
        }
        cells.set(index, text);
    }

    private String cell() throws IOException {
        var type = sheet.attribute("t");
        var style = sheet.attribute("s");
        var value = new StringBuilder();
        String inline = null;
        while (sheet.next() && !sheet.ends("c")) {
            if (sheet.begins("v")) {
                sheet.text(value);
            } else if (sheet.begins("is")) {
                inline = sheet.richText("is");
            }
        }
        if (inline != null) {
            return Cells.plain(inline);
        }
        var raw = value.toString();
        if (raw.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> Cells.plain(shared(raw));
            case "b" -> String.valueOf(raw.equals("1"));
            case "n" -> numeric(raw.strip(), style == null ? 0 : number(style));
            default -> Cells.plain(raw);
        };
    }

    private String shared(String raw) throws IOException {
        try {
            return parts.text(number(raw.strip()));
        } catch (IndexOutOfBoundsException missing) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
    }

    private String numeric(String raw, int style) {
        try {
            var day = parts.isDate(style) ? parts.day(Double.parseDouble(raw)) : null;
            return day == null ? Cells.number(raw) : day.toString();
        } catch (NumberFormatException malformed) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
    }

    /** @throws cn.gonghui.kit.problem.Problem where it is no natural number */
    static int number(String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException malformed) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
    }

    /** 0 of {@code A7}, 27 of {@code AB7}. */
    private static int column(String place) {
        int column = 0;
        int letters = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            column = column * LETTERS + place.charAt(letters++) - 'A' + 1;
            if (letters > MOST_LETTERS) {
                throw TableProblem.TABLE_UNREADABLE.refuse();
            }
        }
        if (column == 0) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            parts.close();
        }
    }
}
