package cn.gonghui.kit.keyrotation;

import cn.gonghui.kit.personaldata.PersonalDataCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;

/**
 * Walks one table stretch by stretch. A stretch waits for nobody: rows that somebody else is writing are left for later,
 * and are then taken one at a time, so that a rotation never holds one row while it waits for another.
 */
@ApplicationScoped
class TableWalk {

    private final Session session;
    private final PersonalDataCipher cipher;

    TableWalk(Session session, PersonalDataCipher cipher) {
        this.session = session;
        this.cipher = cipher;
    }

    /**
     * A stretch of rows as it was found.
     *
     * @param last key of its last row; null where there was none
     * @param old keys of the rows with a value under another key than the active one
     * @param values how many values were under which key
     */
    record Stretch(List<String> last, int rows, List<List<String>> old, Map<Integer, Long> values) {

        long met(int active) {
            return values.entrySet().stream()
                    .filter(entry -> entry.getKey() != active)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    /** @param rows their keys */
    record Replaced(List<List<String>> rows, long values) {}

    Stretch look(EncryptedTable table, List<String> after) {
        return session.doReturningWork(database -> {
            try (var statement = database.prepareStatement(table.look(after != null))) {
                bind(statement, 1, after);
                try (var rows = statement.executeQuery()) {
                    return stretch(table, rows);
                }
            }
        });
    }

    /** Those rows of the stretch that nobody else is writing. */
    Replaced replace(EncryptedTable table, List<String> after, List<String> last) {
        return session.doReturningWork(database -> {
            try (var statement = database.prepareStatement(table.hold(after != null))) {
                var place = bind(statement, bind(statement, 1, after), last);
                statement.setInt(place, cipher.activeKey());
                return replace(database, table, statement);
            }
        });
    }

    /** Waits for whoever writes the row. */
    Replaced replaceOne(EncryptedTable table, List<String> row) {
        return session.doReturningWork(database -> {
            try (var statement = database.prepareStatement(table.holdOne())) {
                bind(statement, 1, row);
                return replace(database, table, statement);
            }
        });
    }

    private Stretch stretch(EncryptedTable table, ResultSet rows) throws SQLException {
        var values = new TreeMap<Integer, Long>();
        var old = new ArrayList<List<String>>();
        List<String> last = null;
        var count = 0;
        while (rows.next()) {
            last = key(table, rows);
            count++;
            var another = false;
            for (int column = 1; column <= table.columns().size(); column++) {
                var number = rows.getInt(table.key().size() + column);
                if (!rows.wasNull()) {
                    values.merge(number, 1L, Long::sum);
                    another |= number != cipher.activeKey();
                }
            }
            if (another) {
                old.add(last);
            }
        }
        return new Stretch(last, count, old, values);
    }

    private Replaced replace(Connection database, EncryptedTable table, PreparedStatement held) throws SQLException {
        var rows = new ArrayList<List<String>>();
        var values = 0L;
        var replacements = new ArrayList<PreparedStatement>();
        try {
            for (var column : table.columns()) {
                replacements.add(database.prepareStatement(table.replace(column)));
            }
            try (var stored = held.executeQuery()) {
                while (stored.next()) {
                    rows.add(key(table, stored));
                    for (int column = 0; column < table.columns().size(); column++) {
                        values += add(
                                replacements.get(column),
                                rows.getLast(),
                                stored.getBytes(table.key().size() + column + 1));
                    }
                }
            }
            for (var replacement : replacements) {
                replacement.executeBatch();
            }
            return new Replaced(rows, values);
        } finally {
            for (var replacement : replacements) {
                replacement.close();
            }
        }
    }

    private int add(PreparedStatement replacement, List<String> row, byte[] value) throws SQLException {
        if (value == null || PersonalDataCipher.keyOf(value) == cipher.activeKey()) {
            return 0;
        }
        if (!cipher.knows(PersonalDataCipher.keyOf(value))) {
            throw KeyRotationProblem.ROTATION_KEY_MISSING.refuse(PersonalDataCipher.keyOf(value));
        }
        replacement.setBytes(1, cipher.encrypt(cipher.decryptBytes(value)));
        replacement.setBytes(bind(replacement, 2, row), value);
        replacement.addBatch();
        return 1;
    }

    private static List<String> key(EncryptedTable table, ResultSet row) throws SQLException {
        var key = new ArrayList<String>();
        for (int part = 1; part <= table.key().size(); part++) {
            key.add(row.getString(part));
        }
        return key;
    }

    /** The place of the next parameter; nothing is bound for null. */
    private static int bind(PreparedStatement statement, int first, List<String> key) throws SQLException {
        var place = first;
        for (var part : key == null ? List.<String>of() : key) {
            statement.setString(place++, part);
        }
        return place;
    }
}
