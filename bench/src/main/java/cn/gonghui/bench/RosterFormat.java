package cn.gonghui.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The ways in which rosters are sent. The encoding of a CSV is not declared: the service has to find it out. */
enum RosterFormat {
    CSV_UTF_8("text/csv", StandardCharsets.UTF_8),
    CSV_GB_18030("text/csv", Charset.forName("GB18030")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", null);

    final String type;
    private final Charset charset;

    RosterFormat(String type, Charset charset) {
        this.type = type;
        this.charset = charset;
    }

    byte[] write(List<String> titles, List<List<String>> rows) throws IOException {
        return charset == null ? workbook(titles, rows) : text(titles, rows);
    }

    private byte[] text(List<String> titles, List<List<String>> rows) {
        var text = new StringBuilder(String.join(",", titles)).append("\r\n");
        for (var row : rows) {
            text.append(String.join(",", row.stream().map(RosterFormat::quoted).toList()))
                    .append("\r\n");
        }
        return text.toString().getBytes(charset);
    }

    /** As Excel does it: every text stands once in the table of texts. */
    private static byte[] workbook(List<String> titles, List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "bench", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
            }
            for (int number = 0; number < rows.size(); number++) {
                for (int column = 0; column < rows.get(number).size(); column++) {
                    sheet.value(number + 1, column, rows.get(number).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\\r\\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
