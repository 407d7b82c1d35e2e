package cn.gonghui.kit.table;

import cn.gonghui.kit.http.CallerLanguage;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.ProblemTexts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of a job's file that were refused, with everything that is wrong with each. */
@ApplicationScoped
public class RejectedRows {

    private static final int ROWS_A_READING = 500;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final ProblemTexts texts;
    private final CallerLanguage language;
    private final CellTokens tokens;

    RejectedRows(
            EntityManager entities, ObjectMapper json, ProblemTexts texts, CallerLanguage language, CellTokens tokens) {
        this.entities = entities;
        this.json = json;
        this.texts = texts;
        this.language = language;
        this.tokens = tokens;
    }

    /** In the order of the file. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID jobId, TableRow row, List<RowFault> faults) {
        entities.persist(new RejectedRow(jobId, row.number(), text(row.cells()), tokens.of(row.cells())));
        for (int ordinal = 0; ordinal < faults.size(); ordinal++) {
            entities.persist(new RowError(jobId, row.number(), ordinal, faults.get(ordinal)));
        }
    }

    @Transactional
    public Page<RowErrorView> errors(UUID jobId, PageRequest page, Integer row) {
        return ListQuery.of(entities, RowError.class)
                .where("e.jobId = :job", "job", jobId)
                .where("e.row = :row", "row", row)
                .sort("place", Long.class)
                .page(page, RowErrorView.class, this::view);
    }

    /** Writes them as a table of the same columns and one more, the reason; holds no transaction while the caller reads. */
    public void write(UUID jobId, List<String> titles, TableFormat format, OutputStream out) throws IOException {
        var reason = texts.detail("rejected-row-reason", List.of());
        var kept = new ArrayList<Integer>();
        for (int index = 0; index < titles.size(); index++) {
            if (!List.of("reason", "原因").contains(titles.get(index).strip())) {
                kept.add(index);
            }
        }
        // closed only at the end: a file that broke off must not look whole
        var tables = Tables.to(format, out, language.language());
        tables.begin("1", line(titles, kept, reason));
        var after = 0;
        while (after >= 0) {
            after = writePage(tables, jobId, after, kept);
        }
        tables.close();
    }

    /** The last row written; -1 where there was none. */
    private int writePage(Tables tables, UUID jobId, int after, List<Integer> kept) throws IOException {
        var rows = QuarkusTransaction.requiringNew().call(() -> rows(jobId, after));
        for (var row : rows) {
            tables.row(line(row.cells(), kept, row.reason()));
        }
        tables.flush();
        return rows.isEmpty() ? -1 : rows.getLast().number();
    }

    private record Row(int number, List<String> cells, String reason) {}

    private List<Row> rows(UUID jobId, int after) {
        var rows = entities.createQuery(
                        "select r from RejectedRow r where r.jobId = :job and r.row > :after order by r.row",
                        RejectedRow.class)
                .setParameter("job", jobId)
                .setParameter("after", after)
                .setMaxResults(ROWS_A_READING)
                .getResultList();
        Map<Integer, List<RowError>> errors = rows.isEmpty()
                ? Map.of()
                : entities
                        .createQuery(
                                "select e from RowError e where e.jobId = :job and e.row between :first and :last "
                                        + "order by e.place",
                                RowError.class)
                        .setParameter("job", jobId)
                        .setParameter("first", rows.getFirst().row)
                        .setParameter("last", rows.getLast().row)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(error -> error.row));
        return rows.stream()
                .map(row -> new Row(row.row, cells(row.cells), reason(errors.getOrDefault(row.row, List.of()))))
                .toList();
    }

    /** Up to so many, of a job whose time is over; false where none is left. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean delete(UUID jobId, int most) {
        entities.createNativeQuery("""
                        delete from job_row_error where job_id = :job and row_number in (
                            select row_number from job_rejected_row where job_id = :job order by row_number limit :most)
                        """)
                .setParameter("job", jobId)
                .setParameter("most", most)
                .executeUpdate();
        return entities.createNativeQuery("""
                                delete from job_rejected_row where job_id = :job and row_number in (
                                    select row_number from job_rejected_row where job_id = :job
                                    order by row_number limit :most)
                                """)
                        .setParameter("job", jobId)
                        .setParameter("most", most)
                        .executeUpdate()
                == most;
    }

    private RowErrorView view(RowError error) {
        return new RowErrorView(
                error.id,
                error.row,
                error.field,
                error.code,
                texts.detail(error.code, Arrays.asList(error.arguments)),
                error.value);
    }

    private String reason(List<RowError> errors) {
        return errors.stream()
                .map(error -> (error.field == null ? "" : error.field + ": ")
                        + texts.detail(error.code, Arrays.asList(error.arguments)))
                .collect(Collectors.joining(" "));
    }

    private static List<String> line(List<String> cells, List<Integer> kept, String reason) {
        var line = new ArrayList<String>();
        kept.forEach(index -> line.add(index < cells.size() ? cells.get(index) : ""));
        Collections.addAll(line, reason);
        return line;
    }

    private String text(List<String> cells) {
        try {
            return json.writeValueAsString(cells);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<String> cells(String text) {
        try {
            return json.readerForListOf(String.class).readValue(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
