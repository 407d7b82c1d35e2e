package cn.gonghui.kit.paging;

import cn.gonghui.kit.clock.CalendarRange;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller may say about the page of a list that he wants. */
public class PageRequest {

    public static final int DEFAULT_LIMIT = 50;
    public static final int HIGHEST_LIMIT = 200;

    private static final String DEFAULT_LIMIT_TEXT = "" + DEFAULT_LIMIT;

    @QueryParam("limit")
    @DefaultValue(DEFAULT_LIMIT_TEXT)
    @Parameter(
            description = "Rows a page, 1 to 200 每页行数",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = DEFAULT_LIMIT_TEXT))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "`nextCursor` of the page before 上一页给出的游标")
    String cursor;

    @QueryParam("sort")
    @Parameter(description = "Field to order by, descending with a minus in front 排序字段")
    String sort;

    @QueryParam("fields")
    @Parameter(
            description =
                    "Only these fields of each row, joined by commas; the others are left out, required or not 只返回这些字段",
            example = "id,name")
    String fields;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "Count the whole list too, exact up to 10,000 同时返回总数")
    boolean count;

    @QueryParam("updatedSince")
    @Parameter(
            description = "Only rows changed at or after this moment, in the order of their change 只返回此刻以后变更的行",
            example = "2024-05-31T00:00:00Z",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                            format = "date-time"))
    String updatedSince;

    /** Rows a page where the pages are for a file; 0 where they are for a caller. */
    int exported;

    /** Makes this the request for the page that starts there, as long as suits who puts many into one file. */
    public void continueAt(String nextCursor, int rows) {
        cursor = nextCursor;
        exported = rows;
        count = false;
    }

    /** @throws Problem 400 naming every parameter that is wrong */
    public void check() {
        var violations = violations();
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    /**
     * What is wrong with the parameters of a page, but for those that cannot be read at all.
     *
     * @param orders what the list can be sorted by
     */
    public static List<Violation> violations(MultivaluedMap<String, String> query, List<String> orders) {
        var page = new PageRequest();
        page.limit = Objects.requireNonNullElse(query.getFirst("limit"), DEFAULT_LIMIT_TEXT);
        page.sort = query.getFirst("sort");
        page.updatedSince = query.getFirst("updatedSince");
        var violations = page.violations();
        page.sortField()
                .filter(field -> !orders.contains(field))
                .ifPresent(unknown ->
                        violations.add(Violation.inQuery("sort", "unknown-value", String.join(", ", orders))));
        return violations;
    }

    private List<Violation> violations() {
        var violations = new ArrayList<Violation>();
        if (exported == 0 && (!limit.matches("[0-9]{1,3}") || limit() < 1 || limit() > HIGHEST_LIMIT)) {
            violations.add(Violation.inQuery("limit", "wrong-size", 1, HIGHEST_LIMIT));
        }
        if (updatedSince != null && instant(updatedSince).isEmpty()) {
            violations.add(Violation.inQuery("updatedSince", "wrong-format"));
        }
        if (updatedSince != null && sort != null) {
            violations.add(Violation.inQuery("sort", "not-allowed"));
        }
        return violations;
    }

    public int limit() {
        return exported > 0 ? exported : Integer.parseInt(limit);
    }

    public Optional<Instant> updatedSince() {
        return Optional.ofNullable(updatedSince).flatMap(PageRequest::instant);
    }

    /** Where the page starts; empty for the first one. */
    public Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }

    /** Whether the list is to be counted too. */
    public boolean counted() {
        return count;
    }

    /** The fields that the caller wants, as the request has them; null for all. */
    public String fields() {
        return fields;
    }

    /** Whether the order that the caller names goes down. */
    public boolean descending() {
        return sort != null && sort.startsWith("-");
    }

    /** The field that the caller orders by, without its sign; empty for the list's own order. */
    public Optional<String> sortField() {
        return Optional.ofNullable(sort).map(field -> field.startsWith("-") ? field.substring(1) : field);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(CalendarRange.require(Instant.parse(text)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
