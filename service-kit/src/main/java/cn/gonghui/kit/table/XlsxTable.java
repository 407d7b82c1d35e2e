package cn.gonghui.kit.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Rows of a workbook's first sheet. The sheet is read as a stream; the packed file and its table of texts are held, both
 * bounded by {@link ZipGuard}.
 */
final class XlsxTable implements TableReader {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    XlsxTable(InputStream bytes) throws IOException {
        try (bytes) {
            workbook = new ReadableWorkbook(bytes, new ReadingOptions(true, true));
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
        } catch (ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException broken) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
    }

    @Override
    public TableRow next() throws IOException {
        try {
            while (rows.hasNext()) {
                var row = row(rows.next());
                if (!row.blank()) {
                    return row;
                }
            }
            return null;
        } catch (ExcelReaderException | NumberFormatException | IndexOutOfBoundsException broken) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
    }

    private static TableRow row(Row row) {
        var width = Math.min(row.getCellCount(), TableSource.MOST_COLUMNS + 1);
        var cells = new ArrayList<String>(width);
        for (int index = 0; index < width; index++) {
            cells.add(Cells.text(row.getOptionalCell(index).orElse(null)));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new TableRow(row.getRowNum(), cells);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
