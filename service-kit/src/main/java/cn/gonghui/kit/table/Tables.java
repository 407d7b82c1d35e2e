package cn.gonghui.kit.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** A file of one or more tables, written row by row. A cell is text, a number, a truth value, or null. */
public interface Tables extends Closeable {

    /** Begins a table, below or beside the one before. */
    void begin(String title, List<String> header) throws IOException;

    void row(List<?> cells) throws IOException;

    /** Sends what has been written so far. */
    void flush() throws IOException;

    /** Ends the file; the stream below stays open. Without this the file is broken, and shows it. */
    @Override
    void close() throws IOException;

    static Tables to(TableFormat format, OutputStream out, Locale language) {
        return switch (format) {
            case CSV -> new CsvTables(out);
            case XLSX -> new XlsxTables(out, language);
        };
    }
}
