package cn.gonghui.kit.test;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a schema must keep; each rule is a query that finds who breaks it. */
enum SchemaRule {
    CONSTRAINTS_HAVE_CHOSEN_NAMES("""
            SELECT r.relname || ': ' || c.conname
            FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
            WHERE r.relnamespace = current_schema()::regnamespace AND r.relname <> 'flyway_schema_history'
              AND NOT r.relispartition AND c.contype <> 'n'
              AND (c.conname !~ ('^' || r.relname || '_.') OR c.conname ~ '_(pkey|key|fkey|check|excl)[0-9]*$')
            ORDER BY 1
            """),
    INDEXES_HAVE_CHOSEN_NAMES("""
            SELECT r.relname || ': ' || i.relname
            FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class r ON r.oid = x.indrelid
            WHERE r.relnamespace = current_schema()::regnamespace AND r.relname <> 'flyway_schema_history'
              AND NOT r.relispartition
              AND (i.relname !~ ('^' || r.relname || '_.') OR i.relname ~ '_(idx|pkey|key|excl)[0-9]*$')
            ORDER BY 1
            """),
    FOREIGN_KEYS_HAVE_AN_INDEX_THAT_BEGINS_WITH_THEM("""
            SELECT r.relname || ': ' || c.conname
            FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
            WHERE r.relnamespace = current_schema()::regnamespace AND c.contype = 'f' AND NOT r.relispartition
              AND NOT EXISTS (
                  SELECT FROM pg_index x
                  WHERE x.indrelid = c.conrelid
                    AND (x.indpred IS NULL OR pg_get_expr(x.indpred, x.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$')
                    AND (x.indkey::smallint[])[0:cardinality(c.conkey) - 1] @> c.conkey)
            ORDER BY 1
            """),
    TABLES_HAVE_A_PRIMARY_KEY("""
            SELECT r.relname
            FROM pg_class r
            WHERE r.relnamespace = current_schema()::regnamespace AND r.relkind IN ('r', 'p')
              AND r.relname <> 'flyway_schema_history' AND NOT r.relispartition
              AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conrelid = r.oid AND c.contype = 'p')
            ORDER BY 1
            """),
    /** Times carry their zone, lengths are checks with a name, money and rates are exact. */
    COLUMNS_HAVE_TYPES_OF_THE_HOUSE("""
            SELECT table_name || '.' || column_name || ' ' || data_type
            FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name <> 'flyway_schema_history'
              AND data_type IN ('timestamp without time zone', 'time with time zone', 'character varying', 'character',
                                'money', 'real', 'double precision', 'json')
            ORDER BY 1
            """);

    private final String query;

    SchemaRule(String query) {
        this.query = query;
    }

    /** Names of what breaks the rule in the connection's current schema. */
    List<String> brokenBy(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
