package cn.gonghui.kit.keyrotation;

import java.util.List;

/**
 * Where a rotation stands; its checkpoint.
 *
 * @param pass how often all tables have been walked, this time included
 * @param table the one that is being walked; null before the first
 * @param after key of the last row looked at; null at the table's beginning
 * @param left keys of rows that somebody else was writing
 * @param met values under another key that this pass has met
 */
record Place(int pass, String table, List<String> after, List<List<String>> left, long met) {

    static Place start() {
        return new Place(1, null, null, List.of(), 0);
    }

    Place at(List<String> row, List<List<String>> stillLeft, long more) {
        return new Place(pass, table, row, stillLeft, met + more);
    }

    Place without(List<String> row) {
        return new Place(
                pass,
                table,
                after,
                left.stream().filter(key -> !key.equals(row)).toList(),
                met);
    }

    Place in(String nextTable) {
        return new Place(pass, nextTable, null, List.of(), met);
    }

    Place nextPass() {
        return new Place(pass + 1, null, null, List.of(), 0);
    }
}
