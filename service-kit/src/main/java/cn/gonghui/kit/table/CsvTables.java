package cn.gonghui.kit.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables as RFC 4180, in UTF-8 with a byte order mark; a second table follows after an empty line, under its title. */
final class CsvTables implements Tables {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";
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
    public void row(List<?> cells) throws IOException {
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
            case String text -> quoted(Cells.defused(text));
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(character -> SPECIAL.indexOf(character) >= 0)
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
