import cn.gonghui.localstack.RunningSuite;
import cn.gonghui.localstack.SuiteService;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings a roster of 100,000 rows, 1,000 of them bad in 36 ways, into the packaged membership-service (512 MB of heap): dry
 * run, real run killed in the middle and gone on with after the restart, the bad rows mended and sent, everything sent
 * again. Ends with 1 where anybody is there twice or missing. How to run it is in README.md beside this file.
 */
public final class ImportBench {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int KNOWN = 400;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RunningSuite suite;
    private final URI address;
    private final String token;
    private long peakHeap;
    private long peakMemory;

    private ImportBench(RunningSuite suite) {
        this.suite = suite;
        this.address = suite.address(SuiteService.MEMBERSHIP);
        this.token = suite.sign(Map.of("sub", "bench", "groups", List.of("federation-admin")));
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("io.zonky").setLevel(Level.WARNING);
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int bad = arguments.length > 2 ? Integer.parseInt(arguments[2]) : rows / 100;
        try (RunningSuite suite = RunningSuite.start(Path.of("."), Path.of(arguments[0]))) {
            ImportBench bench = new ImportBench(suite);
            String municipal = bench.organization("MUNICIPAL_FEDERATION", null);
            int series = 1;
            for (String format : List.of("csv", "xlsx")) {
                bench.measure(format, municipal, rows, bad, series);
                series += 3;
            }
        }
        System.exit(0);
    }

    private void measure(String format, String municipal, int rows, int bad, int series) throws Exception {
        String union = organization("ENTERPRISE_UNION", municipal);
        String other = organization("ENTERPRISE_UNION", municipal);
        var here = new RosterFile(series + 1, KNOWN, 0, null);
        var elsewhere = new RosterFile(series + 2, KNOWN, 0, null);
        over(start(format, union, false, here.file(format)));
        over(start(format, other, false, elsewhere.file(format)));
        var roster = new RosterFile(series, rows, bad, new RosterFile.Known(here.rows, elsewhere.rows));
        byte[] file = roster.file(format);
        System.out.printf("%s: %,d rows, %,d of them bad in %d ways, %,d KB%n", format, rows, bad, Math.min(bad, RosterFile.kinds()), file.length / 1024);

        JsonNode dry = timed("dry run", () -> over(start(format, union, true, file)));
        require(dry, rows - bad, 0, bad);
        requireMistakes(dry.path("id").asText(), roster);

        JsonNode real = timed("real run, killed at the middle and restarted", () -> {
            String id = start(format, union, false, file);
            until(id, rows / 2);
            suite.kill(SuiteService.MEMBERSHIP);
            suite.start(SuiteService.MEMBERSHIP);
            return over(id);
        });
        require(real, rows - bad, 0, bad);
        requireMistakes(real.path("id").asText(), roster);
        requireRejected(real.path("id").asText(), format, bad);

        JsonNode mended = timed("the mended rows", () -> over(start(format, union, false, roster.mendedFile(format))));
        require(mended, bad, 0, 0);
        JsonNode again = timed("everybody sent again", () -> over(start(format, union, false, roster.wholeFile(format))));
        require(again, 0, rows, 0);
        long members = get("/v1/statistics/outreach?organizationId=" + union + "&from=2000-01-01&to=2099-12-31").path("newMembers").asLong();
        check(members == rows + KNOWN, "members: " + members);
        System.out.printf("%s: nobody twice, nobody lost; peak heap %,d MB in use, %,d MB of memory%n", format, peakHeap >> 20, peakMemory >> 10);
    }

    private interface Run {
        JsonNode go() throws Exception;
    }

    private JsonNode timed(String what, Run run) throws Exception {
        long began = System.nanoTime();
        JsonNode view = run.go();
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        System.out.printf("  %-46s %7.1f s   created %,d, unchanged %,d, rejected %,d%n", what, seconds, view.path("created").asLong(), view.path("unchanged").asLong(), view.path("rejected").asLong());
        return view;
    }

    private static void require(JsonNode view, long created, long unchanged, long rejected) {
        check(view.path("state").asText().equals("SUCCEEDED") && view.path("created").asLong() == created
                        && view.path("unchanged").asLong() == unchanged && view.path("rejected").asLong() == rejected,
                view.toString());
    }

    /** Each bad row is told, for what is wrong with it, and no other row is. */
    private void requireMistakes(String id, RosterFile roster) throws Exception {
        Map<Integer, List<String>> told = new TreeMap<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = get("/v1/imports/" + id + "/errors?limit=200" + cursor);
            for (JsonNode error : page.path("items")) {
                told.computeIfAbsent(error.path("row").asInt(), row -> new ArrayList<>())
                        .add(error.path("column").asText() + " " + error.path("code").asText());
            }
            cursor = page.path("nextCursor").isNull() ? null : "&cursor=" + page.path("nextCursor").asText();
        }
        check(told.keySet().equals(roster.mistakes.keySet()), "rows told: " + told.size() + " of " + roster.mistakes.size());
        roster.mistakes.forEach((row, mistake) -> check(told.get(row).contains(mistake), row + ": " + told.get(row) + " instead of " + mistake));
    }

    private void requireRejected(String id, String format, int bad) throws Exception {
        byte[] back = send(request("/v1/imports/" + id + "/rejected-rows").header("Accept", TYPES.get(format)).GET());
        if (format.equals("csv")) {
            check(new String(back, java.nio.charset.StandardCharsets.UTF_8).split("\r\n").length == bad + 1, "lines given back");
        }
    }

    private String start(String format, String union, boolean dryRun, byte[] file) throws Exception {
        return JSON.readTree(send(request("/v1/imports?kind=MEMBERS&organizationId=" + union + "&dryRun=" + dryRun)
                        .header("Content-Type", TYPES.get(format))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArray(file))))
                .path("id").asText();
    }

    private JsonNode over(String id) throws Exception {
        while (true) {
            JsonNode view = get("/v1/imports/" + id);
            observe();
            if (!view.path("finishedAt").isNull()) {
                return view;
            }
            Thread.sleep(250);
        }
    }

    private void until(String id, long done) throws Exception {
        while (get("/v1/imports/" + id).path("done").asLong() < done) {
            observe();
            Thread.sleep(50);
        }
    }

    private void observe() throws Exception {
        long heap = 0;
        for (String line : new String(send(request("/q/metrics").GET())).split("\n")) {
            if (line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\"")) {
                heap += (long) Double.parseDouble(line.substring(line.lastIndexOf(' ')));
            }
        }
        peakHeap = Math.max(peakHeap, heap);
        try (var processes = ProcessHandle.allProcesses()) {
            for (ProcessHandle process : processes.filter(p -> p.info().commandLine().orElse("").contains("membership-service")).toList()) {
                peakMemory = Math.max(peakMemory, resident(process.pid()));
            }
        }
    }

    private static long resident(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
    }

    private String organization(String kind, String parent) throws Exception {
        var body = new TreeMap<String, Object>(Map.of("name", "测量工会", "kind", kind, "divisionCode", parent == null ? "110000" : "110114"));
        if (parent != null) {
            body.put("parentId", parent);
        }
        return JSON.readTree(send(request("/v1/organizations").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))))).path("id").asText();
    }

    private JsonNode get(String path) throws Exception {
        return JSON.readTree(send(request(path).GET()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token).timeout(Duration.ofMinutes(2));
    }

    private byte[] send(HttpRequest.Builder request) throws Exception {
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        check(answer.statusCode() / 100 == 2, request.build().uri() + ": " + answer.statusCode() + " " + new String(answer.body()));
        return answer.body();
    }

    private static void check(boolean met, String otherwise) {
        if (!met) {
            System.err.println("NOT MET: " + otherwise);
            System.exit(1);
        }
    }
}
