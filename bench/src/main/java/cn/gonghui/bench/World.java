package cn.gonghui.bench;

import cn.gonghui.localstack.MembershipStack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** One database with the service on it, and the calls that are measured there. */
final class World implements AutoCloseable {

    private static final String COMMON_NAME = "%E7%8E%8B%E4%BC%9F";
    private static final String RARE_NAME = "%E9%BE%9A%E6%BA%AA";
    private static final int DEEP = 1_000;
    private static final int PAGE = 50;

    private final MembershipStack stack;
    private final Facts facts;
    private final AtomicInteger next = new AtomicInteger();
    private Api api;
    private long newcomer = 12_000_000L + System.currentTimeMillis() / 1000 % 1_000_000;
    private String city;
    private String district;
    private String partner;
    private String deepPage;
    private int deepest;

    private World(MembershipStack stack, Facts facts) {
        this.stack = stack;
        this.facts = facts;
    }

    static World open(Path checkout, Path folder) throws Exception {
        var stack = MembershipStack.open(checkout, folder);
        try {
            var address = stack.startService();
            var world = new World(stack, Facts.of(stack));
            world.api = new Api(address);
            world.signIn();
            return world;
        } catch (Exception failed) {
            stack.close();
            throw failed;
        }
    }

    private void signIn() {
        city = token("officer", facts.city());
        district = token("officer", facts.district());
        partner = token("partner", facts.city());
        findDeepPage();
    }

    private String token(String role, UUID organization) {
        return stack.token(Map.of(
                "sub",
                "bench-" + role,
                "aud",
                "gonghui-suite",
                "groups",
                List.of(role),
                "org_id",
                organization.toString(),
                "scope",
                "card-verifications"));
    }

    /** The service again, on new connections. */
    void restart() throws Exception {
        stack.stopService();
        api = new Api(stack.startService());
    }

    MembershipStack stack() {
        return stack;
    }

    Facts facts() {
        return facts;
    }

    /** The number of the page that stands for a deep one: the 1,000th, or the last. */
    int deepest() {
        return deepest;
    }

    /** What is measured, by its name. */
    Map<String, Runnable> calls() {
        Map<String, Runnable> calls = new LinkedHashMap<>();
        calls.put("member by id", () -> get(city, "/v1/members/" + person().id()));
        calls.put("member by phone", () -> search(Map.of("phone", person().phone())));
        calls.put(
                "member by resident id",
                () -> search(Map.of("document", Map.of("type", "RESIDENT_ID", "number", person().document()))));
        var members = "/v1/members?limit=" + PAGE + "&organizationId=" + facts.bigUnion();
        calls.put(
                "members of a large union, filter and order, first page",
                () -> get(city, members + "&status=ACTIVE&sort=joinedOn"));
        calls.put("the same, 1,000th page", () -> get(city, deepPage));
        calls.put(
                "the same, one form of employment in 25",
                () -> get(city, members + "&employmentForm=COURIER&sort=-joinedOn"));
        calls.put("members of a district, first page", () -> get(district, "/v1/members?limit=" + PAGE));
        calls.put(
                "common name in a district (王伟)",
                () -> get(district, "/v1/members?limit=" + PAGE + "&name=" + COMMON_NAME));
        calls.put(
                "rare name in a district (龚溪)",
                () -> get(district, "/v1/members?limit=" + PAGE + "&name=" + RARE_NAME));
        calls.put("common name in the city", () -> get(city, "/v1/members?limit=" + PAGE + "&name=" + COMMON_NAME));
        var outreach = "/v1/statistics/outreach?from=2025-01-01&to=2025-12-31&";
        calls.put("figures of a year, city", () -> get(city, outreach + "organizationId=" + facts.city()));
        calls.put("figures of a year, district", () -> get(district, outreach + "organizationId=" + facts.district()));
        calls.put("figures of a year, by division of the city", () -> get(city, outreach + "divisionCode=110105"));
        calls.put("figures of a year, street", () -> get(district, outreach + "organizationId=" + facts.street()));
        calls.put("unionisation today, city", () -> get(city, "/v1/statistics/unionisation?minHeadcount=25"));
        calls.put("unionisation today, district", () -> get(district, "/v1/statistics/unionisation?minHeadcount=25"));
        var then = "/v1/statistics/unionisation?asOf=" + LocalDate.now().minusYears(1);
        calls.put("unionisation of a day a year ago, city", () -> get(city, then));
        calls.put("unionisation of a day a year ago, district", () -> get(district, then + "&minHeadcount=100"));
        calls.put(
                "unionisation today from a size that is not kept, city",
                () -> get(city, "/v1/statistics/unionisation?minHeadcount=60"));
        calls.put(
                "card verification",
                () -> api.post(
                        partner,
                        "/v1/card-verifications",
                        Map.of("number", cardHolder().card())));
        calls.put("application and acceptance", this::join);
        calls.put("organisations of a district, first page", () -> get(district, "/v1/organizations?limit=" + PAGE));
        return calls;
    }

    private void get(String token, String path) {
        api.get(token, path);
    }

    private void search(Map<String, ?> body) {
        if (api.post(city, "/v1/members/search", body).path("items").isEmpty()) {
            throw new IllegalStateException("nobody found");
        }
    }

    private Facts.Person person() {
        return facts.persons().get(next.getAndIncrement() % facts.persons().size());
    }

    private Facts.Person cardHolder() {
        var person = person();
        while (person.card() == null) {
            person = person();
        }
        return person;
    }

    private void join() {
        var person = Invented.person(newcomer++);
        var union = facts.unions().get(next.getAndIncrement() % facts.unions().size());
        var application = api.post(
                city,
                "/v1/applications",
                Map.of(
                        "organizationId",
                        union,
                        "name",
                        person.name(),
                        "document",
                        Map.of("type", "RESIDENT_ID", "number", person.document()),
                        "phone",
                        person.phone(),
                        "employmentForm",
                        "STANDARD",
                        "cardWanted",
                        true,
                        "employerName",
                        "北京某公司"));
        api.post(
                city, "/v1/applications/" + application.path("id").asText() + "/accept", Map.of(), "If-Match", "\"0\"");
    }

    /** Goes there page by page, as a caller would. */
    private void findDeepPage() {
        var path = "/v1/members?organizationId=" + facts.bigUnion() + "&status=ACTIVE&sort=joinedOn&limit=";
        List<String> pages = new ArrayList<>();
        pages.add(path + PAGE);
        while (pages.size() < DEEP) {
            var cursor = api.get(city, pages.getLast()).path("nextCursor").asText(null);
            if (cursor == null) {
                break;
            }
            pages.add(path + PAGE + "&cursor=" + cursor);
        }
        // a last page that is not full would be cheaper
        deepest = pages.size() == DEEP ? DEEP : Math.max(1, pages.size() - 1);
        deepPage = pages.get(deepest - 1);
    }

    @Override
    public void close() {
        stack.close();
    }
}
