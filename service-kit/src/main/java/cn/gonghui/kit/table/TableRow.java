package cn.gonghui.kit.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number as a spreadsheet shows it: the titles are row 1
 * @param cells as text, without surrounding blanks; numbers and dates in plain form ({@code 2024-03-12})
 */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Empty where the row ends before. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Without the cells: they must not reach a log. */
    @Override
    public String toString() {
        return "TableRow[" + number + "]";
    }
}
