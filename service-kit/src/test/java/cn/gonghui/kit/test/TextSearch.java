package cn.gonghui.kit.test;

import cn.gonghui.kit.personaldata.PersonalDataCipher;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for words in every column of every table of the schema, as somebody would who has the database and the keys:
 * texts, JSON and arrays as they are, bytes as they are and decrypted where they can be.
 */
public final class TextSearch {

    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1";
    private static final String BYTES = "select column_name from information_schema.columns"
            + " where table_schema = current_schema() and table_name = ? and data_type = 'bytea'";

    private final PersonalDataCipher cipher;

    public TextSearch(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /** The tables in which any of the words stands, or any of these bytes. */
    public Set<String> tables(Collection<String> words, Collection<byte[]> indexes) {
        try (var connection = OwnerConnection.open()) {
            var found = new TreeSet<String>();
            for (var table : column(connection, TABLES, null)) {
                if (textHas(connection, table, words)) {
                    found.add(table);
                }
                for (var column : column(connection, BYTES, table)) {
                    if (bytesHave(connection, table, column, words, indexes)) {
                        found.add(table);
                    }
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean textHas(Connection connection, String table, Collection<String> words) throws SQLException {
        try (var query = connection.prepareStatement(
                "select exists (select from " + table + " t, unnest(?) word where position(word in t::text) > 0)")) {
            query.setArray(1, connection.createArrayOf("text", words.toArray()));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private boolean bytesHave(
            Connection connection, String table, String column, Collection<String> words, Collection<byte[]> indexes)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select " + column + " from " + table + " where " + column + " is not null")) {
            while (rows.next()) {
                var bytes = rows.getBytes(1);
                var text = readable(bytes);
                if (indexes.stream().anyMatch(index -> Arrays.equals(index, bytes))
                        || words.stream().anyMatch(text::contains)) {
                    return true;
                }
            }
            return false;
        }
    }

    private String readable(byte[] bytes) {
        var plain = new String(bytes, StandardCharsets.UTF_8);
        try {
            return plain + " " + cipher.decrypt(bytes);
        } catch (RuntimeException notEncrypted) {
            return plain;
        }
    }

    private static List<String> column(Connection connection, String sql, String table) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            if (table != null) {
                query.setString(1, table);
            }
            try (var rows = query.executeQuery()) {
                var values = new ArrayList<String>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        }
    }
}
