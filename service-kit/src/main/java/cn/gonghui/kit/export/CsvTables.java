package cn.gonghui.kit.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Tables as RFC 4180, in UTF-8 with a byte order mark; a second table follows after an empty line, under its title. */
final class CsvTables implements Tables {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final String SPECIAL = ",\"\r\n";

    private final Writer out;
    private boolean begun;

    CsvTables(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    }

    @Override
    public void begin(String title, List<String> header) throws IOException {
        if (begun) {
            out.append(END).append(cell(title)).append(END);
        } else {
            out.append(BYTE_ORDER_MARK);
        }
        begun = true;
        row(List.copyOf(header));
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        var separator = "";
        for (var cell : cells) {
            out.append(separator).append(cell(cell));
            separator = ",";
        }
        out.append(END);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case String text -> quoted(defused(text));
            default -> value.toString();
        };
    }

    /** A spreadsheet takes such a text for a formula; after an apostrophe it is text. A plain number stays as it is. */
    private static String defused(String text) {
        return !text.isEmpty()
                        && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                        && !NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(character -> SPECIAL.indexOf(character) >= 0)
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
