package cn.gonghui.kit.export;

import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.table.Tables;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A list as a file, page after page. Nothing is held but the page being written: it was read in a transaction of its own,
 * which is over while the caller takes his time.
 */
record ListFile(String title, List<Column> columns, Object first, Following following, int most, Locale language) {

    /** Where the pages after the first come from. */
    interface Following {
        Page<?> after(String cursor);
    }

    /** @param written raised by each row, but the one that says that there are more */
    void write(Tables tables, ObjectMapper json, AtomicInteger written) throws IOException {
        tables.begin(title, columns.stream().map(Column::title).toList());
        if (!(first instanceof Page<?> page)) {
            write(json.<JsonNode>valueToTree(first).path(ExportRule.ITEMS), tables, written);
            return;
        }
        write(json.valueToTree(page.items()), tables, written);
        while (page.nextCursor() != null) {
            if (written.get() >= most) {
                tables.row(List.of(unfinished(page.nextCursor())));
                return;
            }
            page = following.after(page.nextCursor());
            write(json.valueToTree(page.items()), tables, written);
        }
    }

    private void write(JsonNode items, Tables tables, AtomicInteger written) throws IOException {
        for (var item : items) {
            List<Object> cells = new ArrayList<>(columns.size());
            columns.forEach(column -> cells.add(column.cell(item, language)));
            tables.row(cells);
            written.incrementAndGet();
        }
        tables.flush();
    }

    /** Never cut silently: the last row says so, and from where the next file goes on. */
    private String unfinished(String cursor) {
        return language.equals(Locale.ENGLISH)
                ? "More rows follow; ask again with cursor=" + cursor
                : "未完,后续数据请以 cursor=" + cursor + " 继续导出";
    }
}
