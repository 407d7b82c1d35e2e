package cn.gonghui.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gonghui.kit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private static final String TEXT = "姓名,电话\r\n\r\n\"张,三\",'+8613812345678\r\n李四\r\n";

    @TempDir
    private Path folder;

    @Test
    void encodings_and_separators_are_found_out() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            for (var separator : List.of(",", ";", "\t", "|")) {
                var file = file(TEXT.replace(",三", "、三").replace(",", separator).getBytes(charset));
                var inspected = TableInspection.inspect(file, TableFormat.CSV, null);
                assertEquals(charset.name(), inspected.source().charset());
                assertEquals(separator.charAt(0), inspected.source().separator());
                assertEquals(List.of("姓名", "电话"), inspected.titles());
            }
        }
    }

    @Test
    void rows_have_the_numbers_that_a_spreadsheet_shows_and_blank_ones_are_left_out() throws IOException {
        for (var mark : List.of("", "\uFEFF")) {
            var rows = rows(file((mark + TEXT).getBytes(StandardCharsets.UTF_8)), TableFormat.CSV);
            assertEquals(
                    List.of(
                            new TableRow(1, List.of("姓名", "电话")),
                            new TableRow(3, List.of("张,三", "+8613812345678")),
                            new TableRow(4, List.of("李四"))),
                    rows);
        }
    }

    @Test
    void what_is_written_is_read_again_as_it_was_in_both_formats() throws IOException {
        var lines = List.of(List.of("姓名", "备注"), List.of("=张三", "+1-2"), List.of("-李,\"四\"", "@x"));
        for (var format : TableFormat.values()) {
            var bytes = new ByteArrayOutputStream();
            try (var writer = TableWriter.open(format, bytes)) {
                for (var line : lines) {
                    writer.row(line);
                }
            }
            var rows = rows(file(bytes.toByteArray()), format);
            assertEquals(lines, rows.stream().map(TableRow::cells).toList());
        }
    }

    @Test
    void numbers_and_dates_of_a_workbook_are_told_plainly_and_rounded_ones_are_not_hidden() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            sheet.value(0, 0, 13812345678L);
            sheet.value(0, 1, 110105194912310000d);
            sheet.value(0, 2, java.time.LocalDate.of(2024, 3, 12));
            sheet.style(0, 2).format("yyyy-mm-dd").set();
            sheet.value(0, 3, "文字");
        }
        assertEquals(
                List.of("13812345678", "1.1010519491231E+17", "2024-03-12", "文字"),
                rows(file(bytes.toByteArray()), TableFormat.XLSX).getFirst().cells());
    }

    @Test
    void what_is_no_table_is_refused_by_name() throws IOException {
        refused("table-empty", new byte[0], TableFormat.CSV);
        refused("table-empty", "\r\n \r\n".getBytes(StandardCharsets.UTF_8), TableFormat.CSV);
        refused("table-encoding-unknown", new byte[] {(byte) 0xFF, (byte) 0xFF, ','}, TableFormat.CSV);
        refused("table-too-wide", "x,".repeat(70).getBytes(StandardCharsets.UTF_8), TableFormat.CSV);
        refused("table-unreadable", "no zip".getBytes(StandardCharsets.UTF_8), TableFormat.XLSX);
        refused("table-unreadable", zipped("other.txt", 10), TableFormat.XLSX);
        refused("table-inflates", zipped("xl/sharedStrings.xml", 65 << 20), TableFormat.XLSX);
        refused(
                "table-locked",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                TableFormat.XLSX);
        refused("table-unreadable", ("\"" + "x".repeat(70_000)).getBytes(StandardCharsets.UTF_8), TableFormat.CSV);
    }

    @Test
    void titles_are_known_by_field_or_term_however_they_are_decorated() {
        var columns = new TableColumns().column("name", true, "姓名").column("phone", false, "手机号");
        var reordered = new ArrayList<>(columns.match(List.of("手机号(必填)", " * 姓 名", "原因")));
        assertEquals("phone", reordered.get(0));
        assertEquals("name", reordered.get(1));
        assertEquals(3, reordered.size());
        var wrong = assertThrows(Problem.class, () -> columns.match(List.of("Phone", "手机号", "", "星座")));
        assertEquals(
                List.of("repeated-column", "untitled-column", "unknown-column", "missing-column"),
                wrong.violations().stream().map(violation -> violation.code()).toList());
    }

    private void refused(String code, byte[] content, TableFormat format) throws IOException {
        var file = file(content);
        assertEquals(
                code,
                assertThrows(Problem.class, () -> TableInspection.inspect(file, format, null), code)
                        .code()
                        .code());
    }

    private static byte[] zipped(String name, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }

    private static List<TableRow> rows(Path file, TableFormat format) throws IOException {
        var source = TableInspection.inspect(file, format, null).source();
        var rows = new ArrayList<TableRow>();
        try (var reader = source.open(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (var row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ".part"), content);
    }
}
