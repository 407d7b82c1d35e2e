package cn.gonghui.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The indexes, foreign keys and triggers of the large tables, as the migrations made them: taken away before the rows come, and
 * made again from the catalogue afterwards, which is faster than keeping them up.
 */
final class Indexes {

    private static final String TABLES = "('member', 'member_standing', 'card', 'application', 'member_name_part')";
    private static final List<String> ALSO_TALLIED =
            List.of("meeting", "employer_headcount", "employer_sector", "employer_division", "employer_union");
    private static final String IN_SCHEMA = "connamespace = current_schema()::regnamespace";

    private final List<String> builds = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> validations = new ArrayList<>();

    /** Takes them away and remembers how they were. */
    static Indexes drop(Connection owner) throws SQLException {
        var indexes = new Indexes();
        var drops = new ArrayList<String>();
        each(owner, """
                select conrelid::regclass, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint
                where contype = 'f' and %s and (conrelid::regclass::text in %s or confrelid::regclass::text in %s)
                order by conname
                """.formatted(IN_SCHEMA, TABLES, TABLES), row -> {
            drops.add("alter table %s drop constraint %s".formatted(row[0], row[1]));
            indexes.validations.add("alter table %s validate constraint %s".formatted(row[0], row[1]));
            indexes.keys.add("alter table %s add constraint %s %s not valid".formatted(row[0], row[1], row[2]));
        });
        each(owner, """
                select i.indrelid::regclass, i.indexrelid::regclass, pg_get_indexdef(i.indexrelid),
                       case c.contype when 'p' then 'primary key' when 'u' then 'unique' end
                from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')
                where i.indrelid in (select oid from pg_class where relname in %s
                    and relnamespace = current_schema()::regnamespace)
                order by i.indrelid::regclass::text, (pg_get_indexdef(i.indexrelid) like '%%gin%%') desc, 2
                """.formatted(TABLES), row -> {
            indexes.builds.add(row[2]);
            if (row[3] == null) {
                drops.add("drop index " + row[1]);
            } else {
                drops.add("alter table %s drop constraint %s".formatted(row[0], row[1]));
                indexes.keys.addFirst(
                        "alter table %s add constraint %s %s using index %s".formatted(row[0], row[1], row[3], row[1]));
            }
        });
        try (var statement = owner.createStatement()) {
            for (var table : tallied()) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            for (var drop : drops) {
                statement.execute(drop);
            }
        }
        return indexes;
    }

    /** Makes them again, and meanwhile the sums that the triggers would have kept. */
    void make(Parallel parallel, Connection owner) throws Exception {
        builds.addFirst("select tally_again()");
        parallel.all(tasks(parallel, builds));
        try (var statement = owner.createStatement()) {
            for (var key : keys) {
                statement.execute(key);
            }
        }
        parallel.all(tasks(parallel, validations));
        try (var statement = owner.createStatement()) {
            for (var table : tallied()) {
                statement.execute("alter table " + table + " enable trigger user");
            }
        }
    }

    /** What the server would do by itself in time: figures for the planner, and the map of what everybody sees. */
    void vacuum(Parallel parallel) throws Exception {
        var all = new ArrayList<>(List.of(tables()));
        all.add("tally");
        all.add("tally_unionisation");
        var tasks = all.stream().map("vacuum (analyze) "::concat).collect(Collectors.toList());
        tasks.add("analyze");
        parallel.all(tasks(parallel, tasks));
    }

    private static List<String> tallied() {
        return Stream.concat(Arrays.stream(tables()), ALSO_TALLIED.stream()).toList();
    }

    private static List<Callable<Void>> tasks(Parallel parallel, List<String> statements) {
        return statements.stream()
                .<Callable<Void>>map(sql -> () -> parallel.execute(sql))
                .toList();
    }

    private static String[] tables() {
        return TABLES.replaceAll("[()' ]", "").split(",");
    }

    private interface Row {
        void accept(String[] columns);
    }

    private static void each(Connection owner, String query, Row row) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var values = new String[columns];
                for (int i = 0; i < columns; i++) {
                    values[i] = rows.getString(i + 1);
                }
                row.accept(values);
            }
        }
    }
}
