package cn.gonghui.bench;

import cn.gonghui.localstack.MembershipStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/**
 * Brings a roster, one row in a hundred bad, into the packaged service: dry run, real run killed in the middle and gone on
 * with after the restart, the bad rows mended and sent, everybody sent again. Fails where a bad row is not told for what is
 * wrong with it, or anybody is there twice or missing, or has not one event and one audit row.
 */
final class ImportBench implements AutoCloseable {

    /** Members there before, whom some of the bad rows are about. */
    private static final int KNOWN = 400;

    private static final Duration POLL = Duration.ofMillis(200);

    private final MembershipStack stack;
    private final PeakMemory memory = new PeakMemory();
    private Api api;
    private String token;
    private int series = 1;

    private ImportBench(MembershipStack stack) {
        this.stack = stack;
    }

    static ImportBench open(Path checkout, Path folder) throws Exception {
        var bench = new ImportBench(MembershipStack.open(checkout, folder));
        bench.start();
        return bench;
    }

    private void start() throws Exception {
        api = new Api(stack.startService());
        token = stack.token(Map.of(
                "sub", "bench", "aud", "gonghui-suite", "groups", List.of("federation-admin"), "scope", "openid"));
    }

    void run(int rows) throws Exception {
        var city = organization("MUNICIPAL_FEDERATION", null);
        for (var format : RosterFormat.values()) {
            measure(format, city, rows, Math.max(1, rows / 100));
            series += 3;
        }
    }

    private void measure(RosterFormat format, String city, int rows, int bad) throws Exception {
        var union = organization("ENTERPRISE_UNION", city);
        var here = new RosterFile(series + 1, KNOWN, 0, null);
        var elsewhere = new RosterFile(series + 2, KNOWN, 0, null);
        over(send(format, union, false, here.file(format)));
        over(send(format, organization("ENTERPRISE_UNION", city), false, elsewhere.file(format)));
        var roster = new RosterFile(series, rows, bad, new RosterFile.Known(here.rows, elsewhere.rows));
        var file = roster.file(format);
        System.out.printf(
                "%s: %,d rows, %,d of them bad in %d ways, %,d KB%n",
                format, rows, bad, Math.min(bad, RosterFile.kinds()), file.length / 1024);
        memory.forget();

        var dry = timed("dry run", rows, () -> over(send(format, union, true, file)));
        require(dry, rows - bad, 0, bad);
        requireMistakes(dry.path("id").asText(), roster);
        requireRows(union, KNOWN);

        var real = timed("real run, killed in the middle and gone on with", rows, () -> killed(format, union, file));
        require(real, rows - bad, 0, bad);
        requireMistakes(real.path("id").asText(), roster);
        requireRows(union, KNOWN + rows - bad);

        var mended =
                timed("the bad rows, mended", bad, () -> over(send(format, union, false, roster.mendedFile(format))));
        require(mended, bad, 0, 0);
        var again =
                timed("everybody sent again", rows, () -> over(send(format, union, false, roster.wholeFile(format))));
        require(again, 0, rows, 0);
        requireRows(union, KNOWN + rows);
        System.out.printf("  nobody twice, nobody lost; %s%n", memory);
    }

    private interface Run {
        JsonNode go() throws Exception;
    }

    private static JsonNode timed(String what, int rows, Run run) throws Exception {
        long began = System.nanoTime();
        var view = run.go();
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        System.out.printf(
                "  %-48s %7.1f s %7.0f rows/s   created %,d, unchanged %,d, rejected %,d%n",
                what,
                seconds,
                rows / seconds,
                view.path("created").asLong(),
                view.path("unchanged").asLong(),
                view.path("rejected").asLong());
        return view;
    }

    private JsonNode killed(RosterFormat format, String union, byte[] file) throws Exception {
        var id = send(format, union, false, file);
        once(
                id,
                view -> !view.path("rows").isNull()
                        && view.path("done").asLong() * 2 >= view.path("rows").asLong());
        stack.killService();
        start();
        return over(id);
    }

    private static void require(JsonNode view, long created, long unchanged, long rejected) {
        check(
                view.path("state").asText().equals("SUCCEEDED")
                        && view.path("created").asLong() == created
                        && view.path("unchanged").asLong() == unchanged
                        && view.path("rejected").asLong() == rejected,
                view.toString());
    }

    /** Each bad row is told, for what is wrong with it, and no other row is. */
    private void requireMistakes(String id, RosterFile roster) {
        var told = new TreeMap<Integer, List<String>>();
        for (var cursor = ""; cursor != null; ) {
            var page = api.get(token, "/v1/imports/" + id + "/errors?limit=200" + cursor);
            for (var error : page.path("items")) {
                told.computeIfAbsent(error.path("row").asInt(), row -> new ArrayList<>())
                        .add(error.path("column").asText() + " "
                                + error.path("code").asText());
            }
            cursor = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : null;
        }
        check(
                told.keySet().equals(roster.mistakes.keySet()),
                "rows told: " + told.size() + " of " + roster.mistakes.size());
        roster.mistakes.forEach((row, mistake) ->
                check(told.get(row).contains(mistake), row + ": " + told.get(row) + " instead of " + mistake));
    }

    /** Asked of the database itself: so many members, all different, each with one event and one audit row of joining. */
    private void requireRows(String union, int members) throws SQLException {
        for (var count : List.of(
                "count(*) from member where organization_id = '%s'",
                "count(distinct document_index) from member where organization_id = '%s'",
                "count(*) from event where organization_id = '%s' and type like '%%member.joined%%'",
                "count(distinct subject) from event where organization_id = '%s' and type like '%%member.joined%%'",
                "count(*) from audit_record where organization_id = '%s' and action = 'member.joined'")) {
            try (var connection = stack.owner();
                    var statement = connection.createStatement();
                    var result = statement.executeQuery("select " + count.formatted(union))) {
                result.next();
                check(result.getInt(1) == members, result.getInt(1) + " instead of " + members + ": " + count);
            }
        }
    }

    private String send(RosterFormat format, String union, boolean dryRun, byte[] file) {
        var path = "/v1/imports?kind=MEMBERS&organizationId=" + union + "&dryRun=" + dryRun;
        return api.upload(token, path, format.type, file).path("id").asText();
    }

    private JsonNode over(String id) {
        return once(id, view -> view.path("finishedAt").isTextual());
    }

    private JsonNode once(String id, Predicate<JsonNode> reached) {
        return Awaitility.await()
                .forever()
                .pollDelay(Duration.ZERO)
                .pollInterval(POLL)
                .until(() -> view(id), reached);
    }

    private JsonNode view(String id) {
        memory.observe(api.text("/q/metrics"), stack.servicePid());
        return api.get(token, "/v1/imports/" + id);
    }

    private String organization(String kind, String parent) {
        var body = new TreeMap<String, Object>(Map.of(
                "name",
                "测量工会" + UUID.randomUUID(),
                "kind",
                kind,
                "divisionCode",
                parent == null ? "110000" : "110114"));
        if (parent != null) {
            body.put("parentId", parent);
        }
        return api.post(token, "/v1/organizations", body).path("id").asText();
    }

    private static void check(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalStateException("NOT MET: " + otherwise);
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
