package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.job.JobView;
import cn.gonghui.kit.job.Jobs;
import cn.gonghui.kit.job.NewJob;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.kit.table.JobFiles;
import cn.gonghui.kit.table.RejectedRows;
import cn.gonghui.kit.table.RejectedRowsRetention;
import cn.gonghui.kit.table.RowErrorView;
import cn.gonghui.kit.table.TableFormat;
import cn.gonghui.kit.table.TableInspection;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes files in, and tells what has become of them. */
@ApplicationScoped
public class ImportService {

    private final ImportRepository imports;
    private final OrganizationDirectory organizations;
    private final Jobs jobs;
    private final JobFiles files;
    private final RejectedRows rejected;
    private final RejectedRowsRetention retention;
    private final Journal journal;

    ImportService(
            ImportRepository imports,
            OrganizationDirectory organizations,
            Jobs jobs,
            JobFiles files,
            RejectedRows rejected,
            RejectedRowsRetention retention,
            Journal journal) {
        this.imports = imports;
        this.organizations = organizations;
        this.jobs = jobs;
        this.files = files;
        this.rejected = rejected;
        this.retention = retention;
        this.journal = journal;
    }

    /** A file that can be read, and whose columns are known. */
    record Accepted(UploadedFile file, TableInspection.Inspected table, List<String> fields) {}

    /** Looks at the file before anything is written. */
    Accepted accept(StartImport request, UploadedFile file) {
        request.check();
        try {
            var table = TableInspection.inspect(file.content(), file.format(), file.charset());
            return new Accepted(file, table, request.kind().columns().match(table.titles()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws Problem 400 where the organisation is unknown or not the caller's */
    @Transactional
    public ImportView start(StartImport request, Accepted accepted) {
        if (!organizations.inScope(List.of(request.organizationId())).containsKey(request.organizationId())) {
            throw Problem.invalid(Violation.inQuery("organizationId", KitProblem.UNKNOWN_REFERENCE.code()));
        }
        var id = Ids.next();
        jobs.ask(new NewJob(id, ImportWork.KIND, request.organizationId(), "/v1/imports/" + id));
        var roster = RosterImport.of(id, request, accepted.table(), accepted.fields());
        imports.persistAndFlush(roster);
        try (var content =
                new BufferedInputStream(Files.newInputStream(accepted.file().content()))) {
            files.keep(id, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var view = view(roster);
        journal.audit("import.started", "import", id, roster.organizationId(), null, view);
        return view;
    }

    @Transactional
    public ImportView get(UUID id) {
        return view(visible(id));
    }

    @Transactional
    public Page<RowErrorView> errors(UUID id, PageRequest page, Integer row) {
        kept(id);
        return rejected.errors(id, page, row);
    }

    /** Something that writes the refused rows as a table, piece by piece. */
    @Transactional
    public RejectedTable rejectedRows(UUID id, TableFormat format) {
        var roster = kept(id);
        journal.audit("import.rejected-rows-read", "import", id, roster.organizationId(), null, null);
        var titles = roster.titles();
        return out -> rejected.write(id, titles, format, out);
    }

    /** Writes a table to whoever asked for it. */
    @FunctionalInterface
    public interface RejectedTable {
        void write(OutputStream out) throws IOException;
    }

    private RosterImport visible(UUID id) {
        var roster = imports.findById(id);
        if (roster == null || !organizations.covers(roster.organizationId())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return roster;
    }

    private RosterImport kept(UUID id) {
        var roster = visible(id);
        if (retention.over(jobs.get(id).finishedAt())) {
            throw ImportProblem.REJECTED_ROWS_GONE.refuse();
        }
        return roster;
    }

    private ImportView view(RosterImport roster) {
        var job = jobs.get(roster.id());
        return ImportView.of(roster, job, until(job));
    }

    private Instant until(JobView job) {
        return job.finishedAt() == null ? null : retention.until(job.finishedAt());
    }
}
