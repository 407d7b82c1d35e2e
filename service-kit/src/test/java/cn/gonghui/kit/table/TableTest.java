package cn.gonghui.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gonghui.kit.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            try (var tables = Tables.to(format, bytes, Locale.CHINESE)) {
                tables.begin("1", lines.getFirst());
                for (var line : lines.subList(1, lines.size())) {
                    tables.row(line);
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
    void texts_of_a_large_workbook_are_found_wherever_they_are_kept() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            for (int row = 0; row < 30_000; row++) {
                sheet.value(row, 0, "文字" + row);
                sheet.value(row, 1, "文字" + (29_999 - row));
            }
        }
        var rows = rows(file(bytes.toByteArray()), TableFormat.XLSX);
        assertEquals(30_000, rows.size());
        for (int row = 0; row < rows.size(); row++) {
            assertEquals(new TableRow(row + 1, List.of("文字" + row, "文字" + (29_999 - row))), rows.get(row));
        }
    }

    @Test
    void texts_that_are_spilled_leave_no_file_behind_and_cannot_be_read_by_others() throws IOException {
        try (var texts = new SpilledTexts()) {
            for (int number = 0; number < 50_000; number++) {
                texts.add("张三" + number);
            }
            try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                assertEquals(
                        List.of(),
                        left.filter(path -> path.getFileName().toString().startsWith("texts-"))
                                .toList());
            }
            for (int number : new int[] {49_999, 0, 25_000, 511, 512, 513, 49_663}) {
                assertEquals("张三" + number, texts.get(number));
            }
            assertThrows(IndexOutOfBoundsException.class, () -> texts.get(50_000));
            assertThrows(IndexOutOfBoundsException.class, () -> texts.get(-1));
        }
    }

    @Test
    void workbook_is_read_as_spreadsheets_write_it() throws IOException {
        var cells = """
                <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><r><t>李</t></r><r><t>四</t></r></is></c>
                <c r="D2" s="1"><v>45363.5</v></c><c r="E2" s="2"><v>0.25</v></c><c r="F2" t="b"><v>1</v></c>
                <c r="G2" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="H2" t="str"><f>A1</f><v> 王五 </v></c>
                <c r="I2"><v>1E-999999999</v></c><c r="ZZ2"><v>1</v></c></row><row><c><v>7</v></c></row>""";
        var rows = rows(file(workbook(cells)), TableFormat.XLSX);
        var wide =
                new ArrayList<>(List.of("", "张三", "李四", "2024-03-12", "0.25", "true", "#DIV/0!", "王五", "1E-999999999"));
        while (wide.size() < TableSource.MOST_COLUMNS) {
            wide.add("");
        }
        wide.add("1");
        assertEquals(
                List.of(new TableRow(1, List.of("x")), new TableRow(2, wide), new TableRow(3, List.of("7"))), rows);
    }

    @Test
    void workbook_that_is_broken_or_plays_tricks_is_refused() throws IOException {
        for (var cells : List.of(
                "<row r='2'><c r='A2' t='s'><v>9</v></c></row>",
                "<row r='2'><c r='A2' t='s'><v>x</v></c></row>",
                "<row r='2'><c r='A2'><v>1x</v></c></row>",
                "<row r='2'><c r='AAAA2'><v>1</v></c></row>",
                "<row r='2'/><row r='1'><c r='A1'><v>1</v></c></row>",
                "<row r='2'><c r='A2'><v>&e;</v></c></row>",
                "<row r='2'><c r='A2'><v>1</v></row>")) {
            var file = file(workbook(cells));
            assertEquals(
                    "table-unreadable",
                    assertThrows(Problem.class, () -> rows(file, TableFormat.XLSX), cells)
                            .code()
                            .code());
        }
        refused("table-unreadable", workbook("]]>", "<!DOCTYPE x [<!ENTITY e 'y'>]>"), TableFormat.XLSX);
        refused(
                "table-unreadable",
                workbook("", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"),
                TableFormat.XLSX);
    }

    /** A workbook by hand: a title in A1, these rows after it, the texts after the sheet. */
    private static byte[] workbook(String rows) throws IOException {
        return workbook(rows, "");
    }

    private static byte[] workbook(String rows, String doctype) throws IOException {
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var parts = new java.util.LinkedHashMap<String, String>();
        parts.put(
                "xl/worksheets/sheet1.xml",
                doctype + "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>x</t></is></c></row>" + rows
                        + "</sheetData></worksheet>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='" + office
                        + "'><sheets><sheet name='1' sheetId='1' r:id='rId7'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId7' Type='" + office
                        + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"'/></numFmts><cellStyleXfs>"
                        + "<xf numFmtId='14'/></cellStyleXfs><cellXfs><xf/><xf numFmtId='164'/><xf numFmtId='10'/></cellXfs>"
                        + "</styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst><si><r><t>张</t></r><rPh><t>zhang</t></rPh><r><t>三</t></r></si></sst>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
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
        try (var reader = source.open(() -> Files.newByteChannel(file))) {
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
