package cn.gonghui.kit.keyrotation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table with encrypted columns, and the SQL that walks it by its primary key. Key values travel as text.
 *
 * @param rowsAtOnce how many rows one step looks at
 */
record EncryptedTable(String name, List<Key> key, List<String> columns, int rowsAtOnce) {

    /** @param type as SQL writes it */
    record Key(String column, String type) {}

    /**
     * Answers the key of each of the next rows and under which encryption key each column is; reads no value.
     *
     * @param begun whether to go on after a row; its key is then the parameters
     */
    String look(boolean begun) {
        return "select " + keyTexts() + ", "
                + columns.stream().map(EncryptedTable::keyNumber).collect(Collectors.joining(", ")) + " from " + name
                + (begun ? " where " + keyColumns() + " > " + parameters() : "") + " order by "
                // by the table's column, not by the text of the same name that is answered
                + key.stream().map(part -> name + "." + part.column()).collect(Collectors.joining(", ")) + " limit "
                + rowsAtOnce;
    }

    /**
     * Answers key and values of the rows of a stretch that have a value under another key, but for those that somebody
     * else is writing, and holds them. Parameters: the key before the stretch where {@code begun}, the last key of it, the active key number.
     */
    String hold(boolean begun) {
        return values() + " where " + (begun ? keyColumns() + " > " + parameters() + " and " : "") + keyColumns()
                + " <= " + parameters() + " and exists (select from (values "
                + columns.stream().map(column -> "(" + keyNumber(column) + ")").collect(Collectors.joining(", "))
                + ") as stored (number) where number <> ?) for no key update skip locked";
    }

    /** Answers key and values of one row, once nobody else writes it, and holds it. Parameters: its key. */
    String holdOne() {
        return values() + " where " + keyColumns() + " = " + parameters() + " for no key update";
    }

    /** Parameters: the new value, the row's key, the old value. Nothing but the column changes, the version neither. */
    String replace(String column) {
        return "update " + name + " set " + column + " = ? where " + keyColumns() + " = " + parameters() + " and "
                + column + " = ?";
    }

    private String values() {
        return "select " + keyTexts() + ", " + String.join(", ", columns) + " from " + name;
    }

    /** The first byte; without reading the rest of a long value. */
    private static String keyNumber(String column) {
        return "get_byte(substring(" + column + " from 1 for 1), 0)";
    }

    private String keyTexts() {
        return key.stream().map(part -> "cast(" + part.column() + " as text)").collect(Collectors.joining(", "));
    }

    private String keyColumns() {
        return key.stream().map(Key::column).collect(Collectors.joining(", ", "(", ")"));
    }

    private String parameters() {
        return IntStream.range(0, key.size())
                .mapToObj(part -> "cast(? as " + key.get(part).type() + ")")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
