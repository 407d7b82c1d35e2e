package cn.gonghui.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.export.ExportFormat;
import cn.gonghui.kit.export.ExportRule;
import cn.gonghui.kit.test.AccessTable.Row;
import cn.gonghui.kit.test.SampleCall.Whose;
import cn.gonghui.kit.test.ServedContract.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Walks the service's access table, {@code access-table.csv} in its test resources (see {@link AccessTable} for the
 * format), with real tokens against the running service: every operation × every role × own and other organisation.
 * An operation that the table does not name fails; so does an answer about somebody else's object that can be told from
 * the answer about one that does not exist. A service's test extends this class as a {@code @QuarkusTest} and says what
 * a valid call of each operation is.
 */
public abstract class AccessTableTest {

    private static final String TABLE = "/access-table.csv";
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    /** Malformed, of another version, of another type, under a key that is used. */
    private static final Set<Integer> NOT_READ = Set.of(BAD_REQUEST, 412, 415, 422);

    private static final Set<Integer> REFUSED_BY_ROLE = Set.of(401, 403);
    private static final String MERGE_PATCH = "application/merge-patch+json";

    /** A resident's number or a mobile phone's, standing alone. */
    private static final Pattern DOCUMENT_OR_PHONE =
            Pattern.compile("(?<![0-9A-Za-z-])(1101[0-9]{13}[0-9X]|1[3-9][0-9]{9})(?![0-9A-Za-z-])");

    /**
     * A valid call of the operation, asked for anew before each call, so that one which changes something can be given
     * a fresh object. A table row may as well expect the refusal that comes after access is granted (409, 412).
     */
    protected abstract SampleCall sample(String operationId, Whose whose);

    /** The organisation that owns these objects: one whose audit records they leave. */
    protected abstract UUID organization(Whose whose);

    /** Enters the {@link Whose#OWN} objects anew, after a call that changed them. */
    protected abstract void enterAnew();

    /** A token of the role for the organisation that owns the {@link Whose#OWN} objects; a partner's has every scope. */
    protected abstract TestToken token(String role);

    /** Pointers of fields of requests that refer to something by a number; those of an example are not in the database under test. */
    protected Set<String> references() {
        return Set.of();
    }

    /** Names in full of the persons behind the sample calls. */
    protected abstract Set<String> names();

    /** Operations that tell a name to everybody, as a public notice does. */
    protected Set<String> publicNotices() {
        return Set.of();
    }

    /** An officer's walk is the control: it does find names in full. */
    @Test
    void auditors_and_partners_read_no_name_document_or_phone_in_full() {
        assertTrue(!toldInFull("officer").isEmpty(), "no officer reads any name: nothing is looked for");
        var told = new ArrayList<String>();
        List.of("auditor", "partner").forEach(role -> told.addAll(toldInFull(role)));
        assertTrue(told.isEmpty(), () -> "\n" + String.join("\n", told));
    }

    private List<String> toldInFull(String role) {
        var told = new ArrayList<String>();
        table().rows().stream()
                .filter(row ->
                        row.cells().get(role).own() == 200 && !publicNotices().contains(row.operation()))
                .forEach(row -> {
                    var sample = sampleOf(row.operation(), Whose.OWN);
                    var answer = call(row, role, sample).asString()
                            + (row.method().equals("GET") ? asFile(row, role, sample) : "");
                    personal(answer).forEach(found -> told.add(row.name() + " tells " + found + " to " + role));
                });
        return told;
    }

    private String asFile(Row row, String role, SampleCall sample) {
        var file = call(row, role, sample.header("Accept", ExportFormat.CSV.mediaType()));
        return file.statusCode() == 200 ? file.asString() : "";
    }

    @Test
    void every_operation_stands_in_the_table() {
        var served = new TreeSet<String>();
        for (var operation : ServedContract.fetch().operations()) {
            served.add(operation.id() + " " + operation.method() + " " + operation.path());
        }
        var named = new TreeSet<>(table().rows().stream().map(Row::name).toList());
        assertEquals(
                String.join("\n", served), String.join("\n", named), "operations served and operations in the table");
    }

    @Test
    void every_role_of_the_suite_has_a_column() {
        assertEquals(
                Set.of(
                        AccessTable.NOBODY,
                        "federation-admin",
                        "officer",
                        "member",
                        "lecturer",
                        "expert",
                        "judge",
                        "partner",
                        "service",
                        "auditor"),
                Set.copyOf(table().roles()));
    }

    @Test
    void every_list_and_every_figure_comes_as_a_file_too() {
        var contract = ServedContract.fetch();
        var differences = new ArrayList<String>();
        for (var operation : contract.operations()) {
            var content = operation.node().path("responses").path("200").path("content");
            var answer = contract.resolve(content.path("application/json").path("schema"));
            var wanted = operation.method().equals("GET")
                    && (answer.path("properties").has("items") || ExportRule.figures(operation.path()));
            for (var format : ExportFormat.values()) {
                if (content.has(format.mediaType()) || wanted) {
                    exported(operation, format.mediaType(), content.has(format.mediaType()), differences);
                }
            }
        }
        assertTrue(differences.isEmpty(), () -> "\n" + String.join("\n", differences));
    }

    private void exported(Operation operation, String mediaType, boolean documented, List<String> differences) {
        if (!documented) {
            differences.add(operation.id() + " does not say that it comes as " + mediaType);
        }
        var row = table().rows().stream()
                .filter(known -> known.operation().equals(operation.id()))
                .findFirst()
                .orElseThrow();
        row.cells().entrySet().stream()
                .filter(cell -> cell.getValue().own() == 200)
                .findFirst()
                .ifPresent(cell -> {
                    var file = call(
                            row,
                            cell.getKey(),
                            sampleOf(row.operation(), Whose.OWN).header("Accept", mediaType));
                    if (file.statusCode() != 200 || !file.contentType().startsWith(mediaType)) {
                        differences.add(row.name() + " as " + cell.getKey() + ", as " + mediaType + ": "
                                + file.statusCode() + " " + file.contentType());
                    }
                });
    }

    /** Each, up and down, is taken by the list or wants a filter; what is not documented is refused, naming what is. */
    @Test
    void every_list_takes_the_orders_that_are_documented_and_no_other() {
        var differences = new ArrayList<String>();
        for (var operation : ServedContract.fetch().operations()) {
            for (var parameter : operation.node().path("parameters")) {
                if (parameter.path("name").asText().equals("sort")) {
                    var orders = new ArrayList<String>();
                    parameter.path("schema").path("enum").forEach(order -> orders.add(order.asText()));
                    sorted(operation, orders, parameter.path("example").asText(), differences);
                }
            }
        }
        assertTrue(differences.isEmpty(), () -> "\n" + String.join("\n", differences));
    }

    private void sorted(Operation operation, List<String> orders, String example, List<String> differences) {
        var row = table().rows().stream()
                .filter(known -> known.operation().equals(operation.id()))
                .findFirst()
                .orElseThrow();
        var role = row.cells().entrySet().stream()
                .filter(cell -> cell.getValue().own() == 200)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        var sample = sampleOf(row.operation(), Whose.OWN);
        for (var order : orders) {
            var answer = call(row, role, sample.query("sort", order));
            var wantsFilter = !order.equals(example)
                    && answer.statusCode() == BAD_REQUEST
                    && answer.path("code").equals("sort-needs-filter");
            if (answer.statusCode() != 200 && !wantsFilter) {
                differences.add(row.name() + " by " + order + ": " + answer.statusCode() + " " + answer.asString());
            }
        }
        var unknown = call(row, role, sample.query("sort", "nothing"));
        if (unknown.statusCode() != BAD_REQUEST) {
            differences.add(row.name() + " by nothing: " + unknown.statusCode());
        }
    }

    @Test
    void every_cell_of_the_table_holds() {
        var differences = new ArrayList<String>();
        for (var row : table().rows()) {
            row.cells().forEach((role, cell) -> {
                expect(differences, row, role, Whose.OWN, cell.own());
                expect(differences, row, role, Whose.OTHER, cell.other());
            });
        }
        assertTrue(differences.isEmpty(), () -> "\n" + String.join("\n", differences));
    }

    @Test
    void what_is_foreign_answers_like_what_is_unknown() {
        var differences = new ArrayList<String>();
        for (var row : table().rows()) {
            row.cells().forEach((role, cell) -> {
                if (cell.tellsApart()) {
                    var foreign = answer(call(row, role, Whose.OTHER));
                    var unknown = answer(call(row, role, Whose.UNKNOWN));
                    if (!foreign.equals(unknown)) {
                        differences.add(row.name() + " as " + role + ": foreign " + foreign + ", unknown " + unknown);
                    }
                }
            });
        }
        assertTrue(differences.isEmpty(), () -> "\n" + String.join("\n", differences));
    }

    /**
     * Each example of a request, with the references of the sample call and the version that there is, and each item of a
     * batch: what is there already, or in another state, is refused by a rule (409), not by its shape.
     */
    @Test
    void every_request_example_is_accepted() {
        var contract = ServedContract.fetch();
        var examples = new RequestExamples(contract);
        var changing = contract.operations().stream()
                .filter(operation -> operation.takes("If-Match"))
                .map(Operation::id)
                .collect(Collectors.toSet());
        var rows = table().rows().stream()
                .sorted(Comparator.comparing(row -> changing.contains(row.operation())))
                .toList();
        var differences = new ArrayList<String>();
        var changed = false;
        for (var row : rows) {
            var example = examples.of(row.operation());
            var role = whoMay(row);
            if (example.isEmpty() || role.isEmpty()) {
                continue;
            }
            var response = send(row, role.get(), example.get());
            if (changed && !accepted(response, row, role.get())) {
                enterAnew();
                changed = false;
                response = send(row, role.get(), example.get());
            }
            if (!accepted(response, row, role.get())) {
                differences.add("%s: %d %s".formatted(row.name(), response.statusCode(), response.asString()));
            }
            changed |= changing.contains(row.operation()) && response.statusCode() < BAD_REQUEST;
        }
        if (changed) {
            enterAnew();
        }
        assertTrue(differences.isEmpty(), () -> "\n" + String.join("\n", differences));
    }

    private Response send(Row row, String role, JsonNode example) {
        var sample = current(row, role, sampleOf(row.operation(), Whose.OWN));
        return call(row, role, sample.body(RequestExamples.referring(example, sample.body(), references())));
    }

    /** What nobody knows, what the answer shows and the service alone decides, and what belongs to something else. */
    @Test
    void field_that_is_not_the_callers_to_set_is_refused_by_every_write() {
        var contract = ServedContract.fetch();
        var examples = new RequestExamples(contract);
        var fields = new WriteFields(contract);
        var differences = new ArrayList<String>();
        for (var row : table().rows()) {
            examples.of(row.operation())
                    .ifPresent(example -> whoMay(row).ifPresent(role -> {
                        var sample = current(row, role, sampleOf(row.operation(), Whose.OWN));
                        var body = RequestExamples.referring(example, sample.body(), references());
                        var whole = fields.notToBeSet(row.operation());
                        var within = fields.notToBeSetWithin(row.operation());
                        refused(row, role, sample, body, Map.of("", whole), differences);
                        var parts = RequestExamples.objectsWithin(body).stream()
                                .collect(Collectors.toMap(Function.identity(), _ -> within));
                        refused(row, role, sample, body, parts, differences);
                    }));
        }
        assertTrue(differences.isEmpty(), () -> "\n" + String.join("\n", differences));
    }

    /** @param fields put into the objects at these pointers */
    private void refused(
            Row row,
            String role,
            SampleCall sample,
            JsonNode example,
            Map<String, Set<String>> fields,
            List<String> differences) {
        if (fields.isEmpty()) {
            return;
        }
        var body = example.deepCopy();
        var wanted = new TreeSet<String>();
        fields.forEach((pointer, names) -> names.forEach(name -> {
            ((ObjectNode) body.at(pointer)).put(name, "x");
            wanted.add(pointer + "/" + name);
        }));
        var response = call(row, role, sample.body(body));
        wanted.removeAll(unknownFields(response));
        if (!wanted.isEmpty()) {
            differences.add("%s: %s not refused: %d %s"
                    .formatted(row.name(), wanted, response.statusCode(), response.asString()));
        }
    }

    /** Pointers of those that are refused, be it for the whole or for an item of a batch. */
    private static Set<String> unknownFields(Response response) {
        return RequestExamples.read(response.asString()).findValues("errors").stream()
                .flatMap(JsonNode::valueStream)
                .filter(error -> error.path("code").asText().equals("unknown-field"))
                .map(error -> error.path("pointer").asText())
                .collect(Collectors.toSet());
    }

    /** A role that may call it for its own organisation's objects; empty where the table's callers are none of those who may. */
    private static Optional<String> whoMay(Row row) {
        return row.cells().entrySet().stream()
                .filter(cell -> !REFUSED_BY_ROLE.contains(cell.getValue().own()))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(AccessTable.NOBODY::equals));
    }

    private static boolean accepted(Response response, Row row, String role) {
        var status = response.statusCode();
        var sampled = row.cells().get(role).own();
        return status < BAD_REQUEST
                ? outcomes(response).noneMatch(NOT_READ::contains)
                : !NOT_READ.contains(status) && (status == sampled || status == CONFLICT);
    }

    /** The status of each item of a batch; none where the answer is not one of a batch. */
    private static Stream<Integer> outcomes(Response response) {
        return response.contentType().contains("json")
                ? RequestExamples.read(response.asString()).path("items").findValues("status").stream()
                        .filter(JsonNode::isInt)
                        .map(JsonNode::intValue)
                : Stream.empty();
    }

    /** A change is looked at only where it names the version of its object that there is. */
    private SampleCall current(Row row, String role, SampleCall sample) {
        return row.method().equals("PATCH") || sample.headers().containsKey("If-Match")
                ? objects(row.path())
                        .map(object -> version(object, role, sample))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(version -> sample.header("If-Match", version))
                        .orElse(sample)
                : sample;
    }

    /** Of an object that is read by itself, or in the list of its like alone. */
    private Optional<String> version(String path, String role, SampleCall sample) {
        var tag = read(path, role, sample).header("ETag");
        if (tag != null || !path.endsWith("}")) {
            return Optional.ofNullable(tag);
        }
        var parameter = path.substring(path.lastIndexOf('{') + 1, path.length() - 1);
        var like = read(path.substring(0, path.lastIndexOf('/')), role, sample);
        return like.statusCode() == 200
                ? RequestExamples.read(like.asString())
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("id")
                                .asText()
                                .equals(String.valueOf(sample.path().get(parameter))))
                        .map(item -> "\"" + item.path("version").asLong() + "\"")
                        .findFirst()
                : Optional.empty();
    }

    private Response read(String path, String role, SampleCall sample) {
        var named = new HashMap<>(sample.path());
        named.keySet().removeIf(name -> !path.contains("{" + name + "}"));
        return RestAssured.given()
                .auth()
                .oauth2(token(role).build())
                .pathParams(named)
                .get(path);
    }

    /** The address itself and those above it, the nearest first. */
    private static Stream<String> objects(String path) {
        return Stream.iterate(path, above -> above.contains("{"), above -> above.substring(0, above.lastIndexOf('/')));
    }

    private void expect(List<String> differences, Row row, String role, Whose whose, int status) {
        var response = call(row, role, whose);
        if (response.statusCode() != status) {
            differences.add("%s as %s, %s: expected %d, was %d %s"
                    .formatted(row.name(), role, whose, status, response.statusCode(), response.asString()));
        }
    }

    private Response call(Row row, String role, Whose whose) {
        return call(row, role, sampleOf(row.operation(), whose));
    }

    private Response call(Row row, String role, SampleCall sample) {
        var request = RestAssured.given().urlEncodingEnabled(true).redirects().follow(false);
        if (!role.equals(AccessTable.NOBODY)) {
            request.auth().oauth2(token(role).build());
        }
        request.pathParams(sample.path()).queryParams(sample.query()).headers(sample.headers());
        if (sample.body() != null) {
            if (!sample.headers().containsKey("Content-Type")) {
                request.contentType(row.method().equals("PATCH") ? MERGE_PATCH : "application/json");
            }
            request.body(sample.body());
        }
        var response = request.request(row.method(), row.path());
        if (response.statusCode() >= BAD_REQUEST) {
            assertEquals(List.of(), personal(response.asString()), () -> row.name() + " refuses " + role);
        }
        return response;
    }

    /** Names, documents and phones that stand in a text in full. */
    private List<String> personal(String text) {
        return Stream.concat(
                        names().stream().filter(text::contains),
                        DOCUMENT_OR_PHONE.matcher(text).results().map(MatchResult::group))
                .toList();
    }

    /** What a caller could tell two answers apart by. */
    private static Map<String, Object> answer(Response response) {
        var told = new TreeMap<String, Object>();
        if (response.contentType().contains("json")) {
            told.putAll(JsonPath.from(response.asString()).<String, Object>getMap("$"));
        }
        told.remove("traceId");
        told.remove("instance");
        told.put("status line", response.statusCode() + " " + response.contentType());
        return told;
    }

    private SampleCall sampleOf(String operation, Whose whose) {
        return switch (operation) {
            case "getAuditRecord" -> auditRecord(whose);
            case "listKeyRotations" -> SampleCall.plain();
            case "getKeyRotation" ->
                SampleCall.of(whose == Whose.UNKNOWN ? UUID.randomUUID() : KeyRotations.finished());
            case "startKeyRotation" -> {
                KeyRotations.awaitNone();
                yield SampleCall.plain().body(Map.of("dryRun", true));
            }
            default -> sample(operation, whose);
        };
    }

    private SampleCall auditRecord(Whose whose) {
        var id = whose == Whose.UNKNOWN
                ? UUID.randomUUID().toString()
                : RestAssured.given()
                        .auth()
                        .oauth2(TestIssuer.token().role("federation-admin").build())
                        .queryParam("organizationId", organization(whose))
                        .queryParam("limit", 1)
                        .get("/v1/audit-records")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("items[0].id");
        return SampleCall.of(UUID.fromString(id));
    }

    private static AccessTable table() {
        return AccessTable.read(TABLE);
    }
}
