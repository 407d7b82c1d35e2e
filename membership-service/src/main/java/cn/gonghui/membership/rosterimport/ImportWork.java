package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.job.JobContext;
import cn.gonghui.kit.job.JobRun;
import cn.gonghui.kit.job.JobState;
import cn.gonghui.kit.job.JobWork;
import cn.gonghui.kit.job.Step;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.table.JobFiles;
import cn.gonghui.kit.table.RejectedRows;
import cn.gonghui.kit.table.RowKeys;
import cn.gonghui.kit.table.TableReader;
import cn.gonghui.kit.table.TableSource;
import cn.gonghui.membership.member.RosterOutcome;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Works through imported files, some hundred rows at a time. The checkpoint is the last row that was dealt with. */
@Singleton
class ImportWork implements JobWork {

    static final String KIND = "IMPORT_ROSTER";

    private final ImportRepository imports;
    private final JobFiles files;
    private final RejectedRows rejected;
    private final RowKeys keys;
    private final RowChecks.CurrentImport current;
    private final Map<ImportKind, RosterKind> kinds;
    private final Journal journal;
    private final EntityManager entities;
    private final int chunk;

    ImportWork(
            ImportRepository imports,
            JobFiles files,
            RejectedRows rejected,
            RowKeys keys,
            RowChecks.CurrentImport current,
            @All List<RosterKind> kinds,
            Journal journal,
            EntityManager entities,
            @ConfigProperty(name = "suite.imports.chunk", defaultValue = "500") int chunk) {
        this.imports = imports;
        this.files = files;
        this.rejected = rejected;
        this.keys = keys;
        this.current = current;
        this.kinds = kinds.stream().collect(Collectors.toMap(RosterKind::kind, Function.identity()));
        this.journal = journal;
        this.entities = entities;
        this.chunk = chunk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobRun begin(JobContext job) {
        return new Run(QuarkusTransaction.requiringNew().call(() -> imports.findById(job.id())));
    }

    /** Whatever became of it, the file and what its rows are known by are no longer needed. */
    @Override
    public void ended(JobContext job, JobState state) {
        files.delete(job.id());
        keys.delete(job.id());
        journal.audit(
                "import.ended",
                "import",
                job.id(),
                job.organizationId(),
                null,
                Map.of("state", state, "done", job.done(), "counts", job.counts()));
    }

    private final class Run implements JobRun {

        private final RosterImport roster;
        private TableReader reader;
        private RosterRow ahead;

        Run(RosterImport roster) {
            this.roster = roster;
        }

        @Override
        public Step next(JobContext job) {
            current.is(job.id());
            try {
                return job.checkpoint() == null ? count() : work(job, Integer.parseInt(job.checkpoint()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** How many rows there are; refuses a file with none or too many before anything is done. */
        private Step count() throws IOException {
            long rows = 0;
            int titles;
            try (var counting = open()) {
                titles = counting.next().number();
                while (counting.next() != null) {
                    if (++rows > TableSource.MOST_ROWS) {
                        throw cn.gonghui.kit.table.TableProblem.TABLE_TOO_LONG.refuse(
                                String.valueOf(TableSource.MOST_ROWS));
                    }
                }
            }
            if (rows == 0) {
                throw cn.gonghui.kit.table.TableProblem.TABLE_EMPTY.refuse();
            }
            return new Step(String.valueOf(titles), 0, rows, Map.of(), false);
        }

        private Step work(JobContext job, int after) throws IOException {
            if (reader == null) {
                reader = open();
                do {
                    ahead = read();
                } while (ahead != null && ahead.number() <= after);
            }
            var rows = new ArrayList<RosterRow>();
            for (; ahead != null && rows.size() < chunk; ahead = read()) {
                rows.add(ahead);
            }
            var outcomes = rows.isEmpty()
                    ? List.<RosterOutcome>of()
                    : kinds.get(roster.kind()).take(rows, roster.organizationId(), roster.dryRun());
            long created = job.count(ImportView.CREATED);
            long unchanged = job.count(ImportView.UNCHANGED);
            long refused = job.count(ImportView.REJECTED);
            for (int index = 0; index < rows.size(); index++) {
                var row = rows.get(index);
                outcomes.get(index).faults().forEach(row::refuse);
                switch (row.sound() ? outcomes.get(index).kind() : RosterOutcome.Kind.REFUSED) {
                    case CREATED -> created++;
                    case UNCHANGED -> unchanged++;
                    case REFUSED -> {
                        refused++;
                        rejected.keep(job.id(), row.row(), row.faults());
                    }
                }
            }
            entities.flush();
            return new Step(
                    rows.isEmpty()
                            ? job.checkpoint()
                            : String.valueOf(rows.getLast().number()),
                    job.done() + rows.size(),
                    job.total(),
                    Map.of(ImportView.CREATED, created, ImportView.UNCHANGED, unchanged, ImportView.REJECTED, refused),
                    ahead == null);
        }

        private TableReader open() throws IOException {
            return roster.source().open(() -> files.open(roster.id()));
        }

        private RosterRow read() throws IOException {
            var row = reader.next();
            return row == null ? null : new RosterRow(row, roster.fields());
        }

        @Override
        public void close() {
            try {
                if (reader != null) {
                    reader.close();
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
