package cn.gonghui.bench;

import cn.gonghui.localstack.MembershipStack;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Fills a fresh membership schema: rows by COPY on several connections, indexes afterwards. */
final class Generator {

    private static final int BATCH = 20_000;
    private static final int WORKERS = 2;

    private final MembershipStack stack;
    private final int members;
    private final Tree tree;
    private final LocalDate today = LocalDate.now().minusDays(1);

    Generator(MembershipStack stack, int members, int organizations) {
        this.stack = stack;
        this.members = members;
        this.tree = Tree.of(organizations);
    }

    void run() throws Exception {
        var watch = new StopWatch();
        stack.startService();
        stack.stopService();
        watch.lap("schema migrated");
        tune();
        try (var owner = stack.owner();
                var parallel = new Parallel(WORKERS, stack::owner)) {
            refuseUnlessEmpty(owner);
            var organizations = new OrganizationRows(tree, today);
            var rows = new MemberRows(tree, stack.keys(), members, today);
            var indexes = Indexes.drop(owner);
            organizations.organizations(owner);
            organizations.employers(owner, sizes(rows));
            organizations.meetings(owner, Math.max(100, members / 250));
            watch.lap(tree.nodes().size() + " organisations, employers, meetings");
            parallel.all(batches(parallel, rows));
            watch.lap(members + " members with history, cards, applications");
            indexes.make(parallel, owner);
            watch.lap("indexes and foreign keys");
            indexes.vacuum(parallel);
            watch.lap("vacuum and analyze");
        }
        try (var superuser = stack.superuser()) {
            execute(superuser, "checkpoint");
        }
        watch.lap("all on the disk");
        watch.total();
    }

    /** Fewer checkpoints while so much is written; fsync stays as it is. */
    private void tune() throws SQLException {
        try (var superuser = stack.superuser()) {
            execute(superuser, "alter system set max_wal_size = '16GB'");
            execute(superuser, "alter system set checkpoint_timeout = '30min'");
            execute(superuser, "select pg_reload_conf()");
        }
    }

    private static void refuseUnlessEmpty(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select exists (select from organization)")) {
            rows.next();
            if (rows.getBoolean(1)) {
                throw new IllegalStateException("There are organisations in this folder already; give a new one.");
            }
        }
    }

    private int[] sizes(MemberRows rows) {
        var sizes = new int[tree.unions().size()];
        for (int number = 0; number < members; number++) {
            sizes[rows.unionOf(number)]++;
        }
        return sizes;
    }

    private List<Callable<Void>> batches(Parallel parallel, MemberRows rows) {
        List<Callable<Void>> batches = new ArrayList<>();
        for (int from = 0; from < members; from += BATCH) {
            int begin = from;
            batches.add(() -> {
                rows.new Batch().write(parallel.connection(), begin, Math.min(members, begin + BATCH));
                return null;
            });
        }
        return batches;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
