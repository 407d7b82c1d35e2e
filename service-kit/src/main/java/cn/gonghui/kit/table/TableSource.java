package cn.gonghui.kit.table;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.Charset;

/**
 * How the bytes of a table are to be read, as {@link TableInspection} has found it.
 *
 * @param charset name of the encoding; null for a workbook
 * @param separator between the cells of a row; a comma for a workbook
 */
public record TableSource(TableFormat format, String charset, char separator) {

    public static final int MOST_ROWS = 100_000;
    public static final int MOST_COLUMNS = 64;

    /** A reader that stands at the titles; it closes what it opens. */
    public TableReader open(TableContent content) throws IOException {
        return switch (format) {
            case CSV -> new CsvTable(Channels.newInputStream(content.open()), Charset.forName(charset), separator);
            case XLSX -> new XlsxTable(content);
        };
    }
}
