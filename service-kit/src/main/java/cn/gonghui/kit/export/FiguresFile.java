package cn.gonghui.kit.export;

import cn.gonghui.kit.table.Tables;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Figures as a file: a table of names and values, then one table for each list within them (by year, by district …), in
 * the order of the record.
 */
record FiguresFile(String title, Class<?> view, JsonNode figures, Locale language) {

    /** @param written raised by each row of every table */
    void write(Tables tables, AtomicInteger written) throws IOException {
        tables.begin(title, language.equals(Locale.ENGLISH) ? List.of("name", "value") : List.of("项目", "数值"));
        for (var column : Columns.of(view, null, language)) {
            if (!column.counted() || column.path().size() > 1) {
                tables.row(Arrays.asList(column.title(), column.cell(figures, language)));
                written.incrementAndGet();
            }
        }
        for (var component : view.getRecordComponents()) {
            if (Columns.tables(component)) {
                table(component, tables, written);
            }
        }
    }

    private void table(RecordComponent component, Tables tables, AtomicInteger written) throws IOException {
        var columns = Columns.of(ExportedOperation.element(component), null, language);
        tables.flush();
        tables.begin(
                Columns.term(component.getAccessor(), component.getName(), language),
                columns.stream().map(Column::title).toList());
        for (var item : figures.path(component.getName())) {
            List<Object> cells = new ArrayList<>(columns.size());
            columns.forEach(column -> cells.add(column.cell(item, language)));
            tables.row(cells);
            written.incrementAndGet();
        }
    }
}
