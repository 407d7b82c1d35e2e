package cn.gonghui.training;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import cn.gonghui.kit.test.PeerStub;
import cn.gonghui.training.organization.KnownOrganization;
import cn.gonghui.training.organization.OrganizationService;
import cn.gonghui.training.standing.KnownStanding;
import cn.gonghui.training.standing.StandingService;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A small city of its own for one test, as membership-service tells it: a federation, its college, two districts with
 * a union each, and members. Fresh ids each time.
 */
public final class World {

    private static final ObjectMapper JSON = new ObjectMapper();

    public final UUID federation = organization(null, "MUNICIPAL_FEDERATION", "110000", "/");
    public final UUID college = organization(federation, "TRAINING_INSTITUTE", "110108", path(federation));
    public final UUID district = organization(federation, "DISTRICT_FEDERATION", "110114", path(federation));
    public final UUID union = organization(district, "ENTERPRISE_UNION", "110114001", path(district));
    public final UUID otherDistrict = organization(federation, "DISTRICT_FEDERATION", "110105", path(federation));
    public final UUID otherUnion = organization(otherDistrict, "ENTERPRISE_UNION", "110105", path(otherDistrict));

    private final List<Map<String, Object>> members = new ArrayList<>();

    public World() {
        answer();
    }

    private static UUID organization(UUID parent, String kind, String division, String parentPath) {
        var founded = founded(parent, kind, division, parentPath);
        Arc.container().instance(OrganizationService.class).get().learn(founded);
        return founded.id();
    }

    private static KnownOrganization founded(UUID parent, String kind, String division, String parentPath) {
        var id = UUID.randomUUID();
        var path = parentPath + id.toString().replace("-", "") + "/";
        var known =
                new KnownOrganization(id, "示范工会" + id, kind, "ACTIVE", parent, path, division, "NON_PUBLIC", List.of());
        membershipKnows(known);
        return known;
    }

    /** A union of the first district that membership-service answers for, while its event has not come. */
    public UUID unionNotToldYet() {
        return founded(district, "ENTERPRISE_UNION", "110114001", path(district))
                .id();
    }

    private static String path(UUID organizationId) {
        return Arc.container()
                .instance(OrganizationService.class)
                .get()
                .pathOf(organizationId)
                .orElseThrow();
    }

    /** Membership answers for it, and nothing else is told of it here. */
    public static void membershipKnows(KnownOrganization organization) {
        PeerStub.of("membership")
                .register(get(urlPathEqualTo("/v1/organizations/" + organization.id()))
                        .willReturn(okJson(json(organization))));
    }

    public UUID member(UUID unionId) {
        return members(unionId, 1).getFirst();
    }

    /** Members that membership-service answers for from now on, and has told of in its feed. */
    public List<UUID> members(UUID unionId, int number) {
        var ids = membersNotToldYet(unionId, number);
        var standings = Arc.container().instance(StandingService.class).get();
        ids.forEach(id -> standings.learn(new KnownStanding(id, unionId, "ACTIVE", "COURIER")));
        return ids;
    }

    /** Members that membership-service answers for from now on, while their events have not come. */
    public List<UUID> membersNotToldYet(UUID unionId, int number) {
        var ids = IntStream.range(0, number).mapToObj(i -> UUID.randomUUID()).toList();
        ids.forEach(id -> members.add(Map.of(
                "memberId",
                id,
                "organizationId",
                unionId,
                "status",
                "ACTIVE",
                "employmentForm",
                "COURIER",
                "name",
                "张三丰")));
        answer();
        return ids;
    }

    /** A member of this name, as membership-service tells it. */
    public UUID member(UUID unionId, String name) {
        var id = UUID.randomUUID();
        members.add(Map.of(
                "memberId",
                id,
                "organizationId",
                unionId,
                "status",
                "ACTIVE",
                "employmentForm",
                "COURIER",
                "name",
                name));
        Arc.container()
                .instance(StandingService.class)
                .get()
                .learn(new KnownStanding(id, unionId, "ACTIVE", "COURIER"));
        answer();
        return id;
    }

    /** As membership answers, before its event has come. */
    public UUID memberRefusingTraining(UUID unionId) {
        var id = UUID.randomUUID();
        members.add(Map.of(
                "memberId",
                id,
                "organizationId",
                unionId,
                "status",
                "ACTIVE",
                "name",
                "张三丰",
                "refusedPurposes",
                List.of("TRAINING", "CONTACT")));
        answer();
        return id;
    }

    public UUID formerMember(UUID unionId) {
        var id = UUID.randomUUID();
        members.add(Map.of("memberId", id, "organizationId", unionId, "status", "EXITED", "name", "张三丰"));
        answer();
        return id;
    }

    public void card(UUID memberId, UUID unionId, String number) {
        members.add(Map.of(
                "memberId",
                memberId,
                "cardNumber",
                number,
                "organizationId",
                unionId,
                "status",
                "ACTIVE",
                "name",
                "张三丰"));
        answer();
    }

    /** A stub cannot look into the question, so it answers with all the members of this world. */
    private void answer() {
        PeerStub.of("membership")
                .register(
                        post(urlPathEqualTo("/v1/members/lookup")).willReturn(okJson(json(Map.of("items", members)))));
        PeerStub.of("membership")
                .register(
                        post(urlPathEqualTo("/v1/honours/lookup")).atPriority(9).willReturn(okJson("{\"items\":[]}")));
    }

    public Calls federationOfficer() {
        return Calls.officerOf(federation);
    }

    public UUID course() {
        return id(federationOfficer().post("/v1/courses", courseOf(federation)));
    }

    public Map<String, Object> courseOf(UUID organizationId) {
        return new HashMap<>(Map.of(
                "organizationId",
                organizationId,
                "code",
                "C-" + Math.abs(UUID.randomUUID().hashCode()),
                "title",
                "三种精神宣讲",
                "tier",
                "GRASSROOTS",
                "category",
                "WORKER",
                "field",
                "GUIDANCE",
                "themes",
                List.of("三种精神"),
                "hours",
                2));
    }

    public Map<String, Object> planOf(UUID organizationId, int year) {
        return new HashMap<>(Map.of(
                "organizationId",
                organizationId,
                "year",
                year,
                "programme",
                "DEMONSTRATION",
                "title",
                "年度送教计划",
                "targetSessions",
                30,
                "prioritySectors",
                List.of("NON_PUBLIC"),
                "priorityEmploymentForms",
                List.of("COURIER"),
                "priorityDistricts",
                List.of("110114"),
                "themes",
                List.of("三种精神")));
    }

    public UUID publishedPlan(int year) {
        var id = id(federationOfficer().post("/v1/plans", planOf(federation, year)));
        federationOfficer().transition("/v1/plans/" + id + "/publish", 0).statusCode(200);
        return id;
    }

    public UUID outsideLecturer() {
        return id(federationOfficer()
                .post(
                        "/v1/lecturers",
                        Map.of("organizationId", federation, "name", "温和平", "title", "WORKER_CRAFTSMAN")));
    }

    /** An on-site session of two hours with so many seats. */
    public Map<String, Object> sessionAt(Instant start, int seats) {
        return new HashMap<>(Map.of(
                "courseId",
                course(),
                "hostId",
                union,
                "organiserId",
                college,
                "commissionedById",
                federation,
                "title",
                "三种精神宣讲",
                "mode",
                "ON_SITE",
                "seatsOnSite",
                seats,
                "blocks",
                List.of(block(start)),
                "venue",
                Map.of("name", "职工之家" + UUID.randomUUID()),
                "walkInsAllowed",
                false));
    }

    public static Map<String, Object> block(Instant start) {
        return Map.of(
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(Duration.ofHours(2)).toString());
    }

    /** A whole hour some days from now. */
    public static Instant inDays(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    }

    public UUID publishedSession(Map<String, Object> session) {
        var id = id(federationOfficer().post("/v1/sessions", session));
        federationOfficer().transition("/v1/sessions/" + id + "/publish", 0).statusCode(200);
        return id;
    }

    /** A session in the past that has been started, so that presences may be taken down. */
    public UUID startedSession(Map<String, Object> session) {
        var id = publishedSession(session);
        federationOfficer().transition("/v1/sessions/" + id + "/start", 1).statusCode(200);
        return id;
    }

    public static UUID id(ValidatableResponse created) {
        return UUID.fromString(created.statusCode(201).extract().path("id"));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
