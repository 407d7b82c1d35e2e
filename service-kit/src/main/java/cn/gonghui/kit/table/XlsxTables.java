package cn.gonghui.kit.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook with a sheet for each table. Texts stand in their cells, not in the table of shared strings, and written
 * rows are let go at each {@link #flush()}, so that memory does not grow with the file. A text is never a formula there.
 */
final class XlsxTables implements Tables {

    private static final String APPLICATION = "Gonghui Suite";
    private static final String VERSION = "01.0000";
    private static final int LONGEST_NAME = 31;
    /** What a cell can hold. */
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();
    private final Locale language;
    private Worksheet sheet;
    private int row;

    XlsxTables(OutputStream out, Locale language) {
        this.workbook = new Workbook(new StaysOpen(out), APPLICATION, VERSION);
        this.language = language;
    }

    @Override
    public void begin(String title, List<String> header) throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheet = workbook.newWorksheet(name(title));
        sheet.freezePane(0, 1);
        row = 0;
        row(List.copyOf(header));
    }

    @Override
    public void row(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case BigDecimal number -> sheet.value(row, column, number);
                case Integer number -> sheet.value(row, column, number);
                case Boolean truth -> sheet.value(row, column, truth);
                case Object text -> sheet.inlineString(row, column, cut(text.toString()));
            }
        }
        row++;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }

    private String cut(String text) {
        var mark = language.equals(Locale.ENGLISH) ? "… (cut off)" : "……(已截断)";
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - mark.length()) + mark;
    }

    /** Sheets have short names without certain characters, and each another. */
    private String name(String title) {
        var allowed = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        var name = allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME - 3));
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME - 3)) + " " + number;
        }
        return name;
    }
}
