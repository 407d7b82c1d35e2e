package cn.gonghui.kit.export;

import cn.gonghui.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes down who takes away what: one audit row before the first byte, one after the last with the number of rows. Of
 * the filter, values that could be a person's (names, numbers) are not repeated in a trail that nobody can erase.
 */
@ApplicationScoped
class ExportJournal {

    private static final String OBJECT = "export";
    private static final Pattern HARMLESS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
            + "|[A-Z][A-Z_]*|true|false|[0-9]{1,9}|[0-9]{4}-[0-9]{2}(-[0-9]{2}(T[0-9:.]+Z)?)?|-?[a-z][A-Za-z,]*");

    private final Journal journal;

    ExportJournal(Journal journal) {
        this.journal = journal;
    }

    /** What an export is of. */
    record Subject(String path, String format, SortedMap<String, String> filter) {

        static Subject of(String path, ExportFormat format, MultivaluedMap<String, String> query) {
            var filter = new TreeMap<String, String>();
            query.forEach((name, values) -> filter.put(
                    name,
                    values.stream().allMatch(value -> HARMLESS.matcher(value).matches())
                            ? String.join(",", values)
                            : "***"));
            return new Subject(path, format.name(), filter);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begun(Subject subject) {
        journal.audit("export.begun", OBJECT, null, null, null, subject);
    }

    /** @param complete false where it broke off: the caller went away, or the service failed */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ended(Subject subject, int rows, boolean complete) {
        journal.audit(
                "export.ended",
                OBJECT,
                null,
                null,
                null,
                Map.of("path", subject.path(), "format", subject.format(), "rows", rows, "complete", complete));
    }
}
