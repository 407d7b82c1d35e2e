package cn.gonghui.kit.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows of text as they come; every cell is a text that no spreadsheet takes for a formula or a number. */
public abstract sealed class TableWriter implements AutoCloseable {

    public abstract void row(List<String> cells) throws IOException;

    @Override
    public abstract void close() throws IOException;

    /** CSV is UTF-8 with a byte order mark, as Excel wants it. */
    public static TableWriter open(TableFormat format, OutputStream out) throws IOException {
        return format == TableFormat.CSV ? new Csv(out) : new Xlsx(out);
    }

    private static final class Csv extends TableWriter {

        private final CsvWriter writer;

        Csv(OutputStream out) throws IOException {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            writer = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        }

        @Override
        public void row(List<String> cells) {
            writer.writeRecord(cells.stream().map(Cells::defused).toList());
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }

    private static final class Xlsx extends TableWriter {

        private static final int ROWS_HELD = 500;

        private final Workbook workbook;
        private final Worksheet sheet;
        private int number;

        Xlsx(OutputStream out) {
            workbook = new Workbook(out, "gonghui", "1.0");
            sheet = workbook.newWorksheet("1");
        }

        @Override
        public void row(List<String> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                sheet.inlineString(number, column, cells.get(column));
            }
            if (++number % ROWS_HELD == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            workbook.close();
        }
    }
}
