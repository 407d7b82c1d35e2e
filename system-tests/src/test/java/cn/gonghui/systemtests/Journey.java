package cn.gonghui.systemtests;

import cn.gonghui.localstack.RunningSuite;
import cn.gonghui.localstack.SuiteService;
import cn.gonghui.localstack.replay.Person;
import cn.gonghui.localstack.replay.PersonGenerator;
import cn.gonghui.localstack.replay.SuiteApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** What the journeys have in common: callers, fresh objects, and waiting for the feeds. */
final class Journey {

    /** The sample page takes none of the people from here on. */
    private static final int FIRST_PERSON = 500_000;

    private static final PersonGenerator PEOPLE = new PersonGenerator(7);
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private final RunningSuite suite;
    private final SuiteApi api;

    Journey(RunningSuite suite) {
        this.suite = suite;
        this.api = new SuiteApi(suite.target());
    }

    RunningSuite suite() {
        return suite;
    }

    /** A user of the sample world at that service. */
    Caller as(String username, SuiteService service) {
        return new Caller(suite.address(service), api.token(username));
    }

    Caller membership(String username) {
        return as(username, SuiteService.MEMBERSHIP);
    }

    Caller training(String username) {
        return as(username, SuiteService.TRAINING);
    }

    Caller innovation(String username) {
        return as(username, SuiteService.INNOVATION);
    }

    /** An officer of that organisation, who is no user of the sample world. */
    Caller officerOf(UUID organization, SuiteService service) {
        return signed(service, "officer", "org_id", organization);
    }

    /** Somebody with that role at membership-service, who is that member and no user of the sample world. */
    Caller memberAs(String role, UUID member) {
        return signed(SuiteService.MEMBERSHIP, role, "member_id", member);
    }

    private Caller signed(SuiteService service, String role, String claim, UUID id) {
        return new Caller(
                suite.address(service),
                suite.sign(Map.of(
                        "sub",
                        UUID.randomUUID().toString(),
                        "aud",
                        suite.world().audience(),
                        "groups",
                        List.of(role),
                        claim,
                        id.toString())));
    }

    /** The id of an organisation of the sample world. */
    UUID organization(String key) {
        return suite.world().organization(key).id();
    }

    /** The member that a user of the sample world is. */
    UUID memberOf(String username) {
        return suite.world().user(username).orElseThrow().memberId();
    }

    /** A word that nothing else is called by. */
    static String unique(String word) {
        return word + "-" + UUID.randomUUID();
    }

    /** A person of whom nobody has heard. */
    static Person person() {
        return PEOPLE.person(FIRST_PERSON + TAKEN.getAndIncrement());
    }

    /** A request to enter an active union below that organisation of the sample world. */
    Map<String, Object> unionBelow(String parent, String name) {
        return Map.of(
                "name",
                name,
                "kind",
                "ENTERPRISE_UNION",
                "parentId",
                organization(parent),
                "divisionCode",
                suite.world().organization(parent).divisionCode(),
                "sector",
                "NON_PUBLIC");
    }

    /** A new union below that organisation of the sample world. */
    UUID newUnion(String parent) {
        Reply created = membership("beijing-officer")
                .post("/v1/organizations", unionBelow(parent, unique("工会")))
                .expect(201);
        return id(created);
    }

    /** A new member of that union. */
    UUID newMember(UUID union, Person person) {
        return id(membership("beijing-officer")
                .post("/v1/members", member(union, person))
                .expect(201));
    }

    static Map<String, Object> member(UUID union, Person person) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("organizationId", union);
        request.put("name", person.name());
        request.put("document", document(person));
        request.put("phone", person.phone());
        request.put("employmentForm", "COURIER");
        return request;
    }

    static Map<String, String> document(Person person) {
        return Map.of("type", "RESIDENT_ID", "number", person.documentNumber());
    }

    /** A new, published online session of the cadre college with that many seats, at a time that nothing else has. */
    UUID newSession(int seats) {
        Caller college = training("college-officer");
        UUID institute = organization("cadre-college");
        Map<String, Object> course = Map.of(
                "organizationId",
                institute,
                "code",
                "T-" + ThreadLocalRandom.current().nextInt(1_000_000_000),
                "title",
                unique("课程"),
                "tier",
                "GRASSROOTS",
                "category",
                "WORKER",
                "field",
                "SKILLS",
                "hours",
                2);
        UUID courseId = id(college.post("/v1/courses", course).expect(201));
        Instant start = now().plus(
                        Duration.ofDays(30 + ThreadLocalRandom.current().nextInt(3000)))
                .plusSeconds(ThreadLocalRandom.current().nextInt(10_000));
        Map<String, Object> session = Map.of(
                "courseId",
                courseId,
                "hostId",
                institute,
                "organiserId",
                institute,
                "title",
                unique("场次"),
                "mode",
                "ONLINE",
                "seatsOnline",
                seats,
                "walkInsAllowed",
                false,
                "streamAddress",
                "https://live.example.org/" + UUID.randomUUID(),
                "blocks",
                List.of(Map.of(
                        "startsAt",
                        start.toString(),
                        "endsAt",
                        start.plusSeconds(3600).toString())));
        UUID id = id(college.post("/v1/sessions", session).expect(201));
        college.act("/v1/sessions/" + id, "publish", null).expect(200);
        return id;
    }

    /** A new studio of that union, led by its member; innovation-service has been told of both. */
    UUID newStudio(UUID union, UUID member) {
        Map<String, Object> studio = Map.of(
                "organizationId",
                union,
                "name",
                unique("工作室"),
                "field",
                "轨道车辆检修",
                "level",
                "ENTERPRISE",
                "people",
                5,
                "recognisedOn",
                "2024-01-10",
                "leadMemberId",
                member);
        return id(innovation("admin").post("/v1/studios", studio).expect(201));
    }

    /** A new alliance, chaired by that union, of which innovation-service has been told. */
    UUID newAlliance(UUID union) {
        Map<String, Object> alliance = Map.of(
                "organizationId",
                union,
                "name",
                unique("联盟"),
                "industry",
                "交通运输",
                "foundedOn",
                "2024-01-10",
                "charter",
                "第一条",
                "chair",
                Map.of("organizationId", union, "chairPersonName", "赵启明"));
        return id(innovation("admin").post("/v1/alliances", alliance).expect(201));
    }

    /** A new call of that alliance, funded by that union and not published. */
    UUID newCall(UUID alliance, UUID union) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", unique("征集"));
        content.put("description", "征集联合攻关项目。");
        content.put("themes", List.of("关键技术"));
        content.put("minOrganizations", 2);
        content.put("membersOnly", false);
        content.put("opensAt", now().plus(Duration.ofDays(1)).toString());
        content.put("closesAt", now().plus(Duration.ofDays(30)).toString());
        content.put("funderId", union);
        content.put("budget", Map.of("amount", "120000.00", "currency", "CNY"));
        content.put("criteria", List.of(Map.of("code", "novelty", "name", "创新性", "weight", 100)));
        content.put("opinionsAsked", false);
        content.put("reviewsEach", 3);
        return id(innovation("admin")
                .post("/v1/calls", Map.of("allianceId", alliance, "content", content))
                .expect(201));
    }

    /** Business time. */
    Instant now() {
        return Instant.parse(membership("admin")
                .get("/v1/sandbox/clock")
                .expect(200)
                .json()
                .path("now")
                .asText());
    }

    static UUID id(Reply reply) {
        return UUID.fromString(reply.json().path("id").asText());
    }

    /** Comes back when training-service and innovation-service have applied all that was committed before; fails when late. */
    void awaitFeeds(Duration within) {
        Instant committed = Instant.now();
        for (Caller reader : List.of(training("admin"), innovation("admin"))) {
            Awaitility.await("feeds read by " + reader.base())
                    .atMost(within)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> caughtUp(reader, committed));
        }
    }

    /** Where membership's feed ends, as its reader has it that has caught up. */
    String endOfMembershipFeed() {
        awaitFeeds(Duration.ofSeconds(30));
        return training("admin")
                .get("/v1/feed-subscriptions")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("lastEventId")
                .asText();
    }

    /** What membership's feed tells after that place. */
    List<JsonNode> membershipEvents(String place) {
        return events(membership("admin"), place);
    }

    /** What a feed tells after that place, up to where it is in order now. */
    static List<JsonNode> events(Caller reader, String place) {
        List<JsonNode> events = new ArrayList<>();
        String last = place;
        long behind = -1;
        while (behind != 0) {
            Reply page = reader.get("/v1/events?limit=1000&lastEventId=" + last).expect(200);
            for (JsonNode event : page.json()) {
                last = event.path("id").asText();
                events.add(event);
            }
            behind = Long.parseLong(page.header("X-Feed-Behind").orElseThrow());
        }
        return events;
    }

    private static boolean caughtUp(Caller reader, Instant committed) {
        JsonNode feeds = reader.get("/v1/feed-subscriptions").expect(200).json().path("items");
        for (JsonNode feed : feeds) {
            boolean told = feed.path("asOf").isTextual()
                    && Instant.parse(feed.path("asOf").asText()).isAfter(committed);
            if (!told || !feed.path("caughtUp").asBoolean()) {
                return false;
            }
        }
        return !feeds.isEmpty();
    }
}
