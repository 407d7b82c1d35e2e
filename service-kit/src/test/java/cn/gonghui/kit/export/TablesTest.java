package cn.gonghui.kit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.table.TableFormat;
import cn.gonghui.kit.table.Tables;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final String MARK = "\uFEFF";

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_is_text() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tables = Tables.to(TableFormat.CSV, out, Locale.CHINESE)) {
            tables.begin("t", List.of("a"));
            for (var text : List.of("=1+1", "+cmd", "-2+3", "@sum", "\tx", "\rx", "-12.50", "+8613800001234", "a=b")) {
                tables.row(List.of(text));
            }
            tables.row(Arrays.asList(null, "a \"b\", c", true, new BigDecimal("-1E+3")));
        }
        assertEquals(
                MARK
                        + "a\r\n'=1+1\r\n'+cmd\r\n'-2+3\r\n'@sum\r\n'\tx\r\n\"'\rx\"\r\n-12.50\r\n'+8613800001234\r\na=b\r\n"
                        + ",\"a \"\"b\"\", c\",true,-1000\r\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_workbook_is_read_back_as_it_was_written() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tables = Tables.to(TableFormat.XLSX, out, Locale.CHINESE)) {
            tables.begin("members/所有", List.of("姓名", "数"));
            tables.row(List.of("=1+1", new BigDecimal("12.5")));
            tables.flush();
            tables.row(Arrays.asList("张\u0001三", null));
            tables.begin("members/所有", List.of("x"));
            tables.row(List.of("长".repeat(40_000)));
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheets = book.getSheets().toList();
            assertEquals(
                    List.of("members 所有", "members 所有 2"),
                    sheets.stream().map(sheet -> sheet.getName()).toList());
            var rows = sheets.getFirst().read();
            assertEquals("=1+1", rows.get(1).getCellText(0));
            assertEquals(new BigDecimal("12.5"), rows.get(1).getCellAsNumber(1).orElseThrow());
            assertEquals(3, rows.size());
            var cut = sheets.getLast().read().get(1).getCellText(0);
            assertEquals(32_767, cut.length());
            assertTrue(cut.endsWith("(已截断)"));
        }
    }

    @Test
    void memory_does_not_grow_with_the_file() throws IOException {
        var text = "工会会员互助服务卡".repeat(10);
        for (var format : TableFormat.values()) {
            try (var tables = Tables.to(format, OutputStream.nullOutputStream(), Locale.CHINESE)) {
                tables.begin("t", List.of("a"));
                long early = 0;
                for (int row = 0; row < 200_000; row++) {
                    tables.row(List.of(text + row, text + row, text + row));
                    if (row % 1000 == 0) {
                        tables.flush();
                    }
                    if (row == 20_000) {
                        early = used();
                    }
                }
                assertTrue(used() - early < 8_000_000, format + " holds what it has written");
            }
        }
    }

    @Test
    void figures_are_names_and_values_and_a_table_for_each_list() throws IOException {
        var figures = new Figures(
                LocalDate.EPOCH,
                new Inner(3, Colour.RED),
                List.of(new Year(2023, 1), new Year(2024, 2)),
                List.of(Colour.RED));
        assertEquals(
                MARK + "name,value\r\nfrom,1970-01-01\r\ninner.sum,3\r\ninner.colour,RED\r\ncolours,RED\r\n"
                        + "\r\nbyYear\r\nyear,sum\r\n2023,1\r\n2024,2\r\n",
                csv(figures, Locale.ENGLISH));
        assertEquals(
                MARK + "项目,数值\r\n起始日期,1970-01-01\r\n其中·总数,3\r\n其中·颜色,RED\r\ncolours,RED\r\n"
                        + "\r\n各年\r\n年度,总数\r\n2023,1\r\n2024,2\r\n",
                csv(figures, Locale.CHINESE));
    }

    @Test
    void fields_choose_and_order_the_columns() {
        var columns = Columns.of(Figures.class, "byYear,inner", Locale.ENGLISH);
        assertEquals(
                List.of("byYear", "inner.sum", "inner.colour"),
                columns.stream().map(Column::title).toList());
        assertTrue(columns.getFirst().counted());
    }

    private static String csv(Figures figures, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tables = Tables.to(TableFormat.CSV, out, language)) {
            new FiguresFile("t", Figures.class, JSON.valueToTree(figures), language).write(tables, new AtomicInteger());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    enum Colour {
        RED
    }

    record Inner(
            @Schema(description = "Sum 总数") int sum,
            @Schema(description = "Colour 颜色, of the flag") Colour colour) {}

    record Year(int year, @Schema(description = "Sum 总数") int sum) {}

    record Figures(
            @Schema(description = "First day") LocalDate from,
            @Schema(description = "Of these 其中") Inner inner,
            @Schema(description = "Each year 各年") List<Year> byYear,
            List<Colour> colours) {}
}
