package cn.gonghui.kit.test;

import cn.gonghui.kit.personaldata.PersonalRecords;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tables of a schema that have columns about persons: what is encrypted or found through a keyed index, names, accounts,
 * and the id of a member. Hashes that tell nobody anything are not meant.
 */
public final class PersonalTables {

    private static final String FOUND = """
            select distinct c.table_name
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
              and (c.data_type = 'bytea' and c.column_name !~ '(^|_)(hash|digest|fingerprint|content_index)$'
                   or c.column_name ~ '_tokens$|(^|_)member_ids?$|person_name$|^account_subject$|^owner$')
            """;

    private PersonalTables() {}

    /** In the schema of the running service. */
    public static Set<String> found() {
        var found = new TreeSet<String>();
        try (var owner = OwnerConnection.open();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(FOUND)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return found;
    }

    /** Those of them that no feature answers for. */
    public static Set<String> unanswered(Collection<PersonalRecords> features) {
        var answered = new HashSet<String>();
        features.forEach(feature -> answered.addAll(feature.tables()));
        var unanswered = new TreeSet<>(found());
        unanswered.removeAll(answered);
        return unanswered;
    }

    /** Tables that a feature answers for and that are not there. */
    public static List<String> unknown(Collection<PersonalRecords> features) {
        try (var owner = OwnerConnection.open();
                var statement = owner.prepareStatement(
                        "select count(*) from information_schema.tables where table_schema = current_schema() and table_name = ?")) {
            var unknown = new TreeSet<String>();
            for (var feature : features) {
                for (var table : feature.tables()) {
                    statement.setString(1, table);
                    try (var count = statement.executeQuery()) {
                        count.next();
                        if (count.getInt(1) == 0) {
                            unknown.add(table);
                        }
                    }
                }
            }
            return List.copyOf(unknown);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
