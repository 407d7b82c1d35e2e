package cn.gonghui.kit.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/** Rows of a CSV text (RFC 4180, with any of several separators). */
final class CsvTable implements TableReader {

    /** No cell of an honest table is longer; an unclosed quotation mark makes one that is. */
    private static final int LONGEST_CELL = 64 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private int number;

    CsvTable(InputStream bytes, Charset charset, char separator) throws IOException {
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(withoutMark(new BufferedReader(new InputStreamReader(bytes, charset))));
        records = reader.iterator();
    }

    @Override
    public TableRow next() throws IOException {
        try {
            while (records.hasNext()) {
                var row = new TableRow(
                        ++number,
                        records.next().getFields().stream().map(Cells::plain).toList());
                if (!row.blank()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException unreadable) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static Reader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
