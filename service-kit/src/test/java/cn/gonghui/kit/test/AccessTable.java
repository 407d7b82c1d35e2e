package cn.gonghui.kit.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may call what: one row for each operation, one column for each role. A cell holds the expected status for an
 * object of the caller's own organisation and, after a slash, for one of another organisation: {@code 200/404}; one
 * status alone where there is no such difference. Lines that begin with {@code #} are comments.
 * <pre>
 * operation       , method, path            , nobody, federation-admin, officer, member
 * listThings      , GET   , /v1/things      , 401   , 200             , 200    , 403
 * approveThing    , POST  , /v1/things/{id}/approve, 401, 200/200     , 200/404, 403
 * </pre>
 */
record AccessTable(List<String> roles, List<Row> rows) {

    /** The column of callers without a token. */
    static final String NOBODY = "nobody";

    private static final List<String> FIXED = List.of("operation", "method", "path");

    record Row(String operation, String method, String path, Map<String, Cell> cells) {

        /** As the table and the OpenAPI document both know it. */
        String name() {
            return operation + " " + method + " " + path;
        }
    }

    /** @param other the status for another organisation's object; equal to {@code own} when the table names one status */
    record Cell(int own, int other) {

        boolean tellsApart() {
            return own != other;
        }

        static Cell parse(String text) {
            var parts = text.split("/");
            int own = Integer.parseInt(parts[0]);
            return new Cell(own, parts.length > 1 ? Integer.parseInt(parts[1]) : own);
        }
    }

    static AccessTable read(String resource) {
        try (var stream = AccessTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no test resource " + resource);
            }
            return parse(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AccessTable parse(Reader csv) {
        var lines = new BufferedReader(csv)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split(",")).map(String::strip).toList())
                .toList();
        var header = lines.getFirst();
        if (!header.subList(0, FIXED.size()).equals(FIXED)) {
            throw new IllegalArgumentException("the table begins with the columns " + FIXED);
        }
        var roles = header.subList(FIXED.size(), header.size());
        return new AccessTable(
                roles, lines.stream().skip(1).map(line -> row(line, roles)).toList());
    }

    private static Row row(List<String> line, List<String> roles) {
        if (line.size() != FIXED.size() + roles.size()) {
            throw new IllegalArgumentException(line + " should have a cell for each of " + roles);
        }
        var cells = new LinkedHashMap<String, Cell>();
        for (int i = 0; i < roles.size(); i++) {
            cells.put(roles.get(i), Cell.parse(line.get(FIXED.size() + i)));
        }
        return new Row(line.get(0), line.get(1), line.get(2), cells);
    }
}
