package cn.gonghui.kit.export;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.table.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes files, so many at the same time and no more: each keeps a worker thread, though no connection, while its reader
 * takes his time.
 */
@ApplicationScoped
class ExportWriter {

    private static final Duration LATER = Duration.ofSeconds(5);

    private final ExportJournal journal;
    private final Semaphore places;
    private final int most;

    ExportWriter(
            ExportJournal journal,
            @ConfigProperty(name = "suite.export.at-once") int atOnce,
            @ConfigProperty(name = "suite.export.most-rows") int most) {
        this.journal = journal;
        this.places = new Semaphore(atOnce);
        this.most = most;
    }

    /** Writes the tables of one file. */
    interface Content {

        /** @param rows to be raised as they are written */
        void write(Tables tables, AtomicInteger rows) throws IOException;
    }

    /** Rows of a list after which a file says that there are more. */
    int most() {
        return most;
    }

    /** @throws cn.gonghui.kit.problem.Problem 503 where too many are being written already */
    void write(ExportJournal.Subject subject, ExportFormat format, OutputStream out, Locale language, Content content)
            throws IOException {
        if (!places.tryAcquire()) {
            throw KitProblem.UNAVAILABLE.refuse().retryAfter(LATER);
        }
        try {
            journal.begun(subject);
            var rows = new AtomicInteger();
            boolean complete = false;
            try {
                // closed only at the end: a file that broke off must not look whole
                var tables = Tables.to(format.table(), out, language);
                content.write(tables, rows);
                tables.close();
                complete = true;
            } finally {
                journal.ended(subject, rows.get(), complete);
            }
        } finally {
            places.release();
        }
    }
}
