package cn.gonghui.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.localstack.SuiteService;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens in membership-service is known in the other two. */
@ExtendWith(SharedSuite.class)
class EventsAcrossIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Journey journey;

    EventsAcrossIT(Journey journey) {
        this.journey = journey;
    }

    @Test
    void an_organisation_created_in_membership_is_known_in_training_and_innovation() {
        UUID union = journey.newUnion("changping");
        UUID lead = journey.newMember(union, Journey.person());
        journey.awaitFeeds(SOON);

        // who acts for it is known to both by their copies of the organisation alone
        assertEquals(0, journey.officerOf(union, SuiteService.TRAINING).count("/v1/requests"));
        Map<String, Object> request =
                Map.of("organizationId", union, "topics", List.of("安全生产"), "mode", "ONLINE", "submit", false);
        journey.officerOf(union, SuiteService.TRAINING)
                .post("/v1/requests", request)
                .expect(201);
        Map<String, Object> studio = Map.of(
                "organizationId",
                union,
                "name",
                Journey.unique("工作室"),
                "field",
                "物流",
                "level",
                "ENTERPRISE",
                "people",
                5,
                "recognisedOn",
                "2024-01-15",
                "leadMemberId",
                lead);
        journey.officerOf(union, SuiteService.INNOVATION)
                .post("/v1/studios", studio)
                .expect(201);
        assertEquals(1, journey.officerOf(union, SuiteService.INNOVATION).count("/v1/studios?organizationId=" + union));
    }

    @Test
    void a_newly_established_union_finds_a_draft_of_its_first_request() {
        UUID union = establishUnion();
        journey.awaitFeeds(SOON);

        JsonNode requests = journey.officerOf(union, SuiteService.TRAINING)
                .get("/v1/requests")
                .expect(200)
                .json()
                .path("items");
        assertEquals(1, requests.size(), requests::toString);
        assertEquals("NEW_UNION", requests.path(0).path("origin").asText());
        assertEquals("DRAFT", requests.path(0).path("status").asText());
        assertEquals(union.toString(), requests.path(0).path("organizationId").asText());
    }

    /** From the employer's application to the superior union's confirmation (建会). */
    private UUID establishUnion() {
        Caller officer = journey.membership("changping-officer");
        String name = Journey.unique("公司");
        Map<String, Object> employer = Map.of(
                "uscc", creditCode(), "name", name, "headcount", 120, "sector", "NON_PUBLIC", "divisionCode", "110114");
        UUID employerId = Journey.id(officer.post("/v1/employers", employer).expect(201));
        Map<String, Object> application = Map.of(
                "employerId",
                employerId,
                "superiorId",
                journey.organization("changping"),
                "unionName",
                name + "工会",
                "unionKind",
                "ENTERPRISE_UNION");
        String path = "/v1/union-establishments/"
                + Journey.id(
                        officer.post("/v1/union-establishments", application).expect(201));
        String today = journey.now().plus(Duration.ofHours(8)).toString().substring(0, 10);
        officer.act(path, "apply", null).expect(200);
        officer.act(path, "approve", null).expect(200);
        officer.act(
                        path,
                        "elect",
                        Map.of(
                                "electedOn",
                                today,
                                "termEndsOn",
                                "2029-05-29",
                                "committee",
                                List.of(Map.of("position", "CHAIR", "personName", "安之若"))))
                .expect(200);
        JsonNode established =
                officer.act(path, "establish", Map.of()).expect(200).json();
        assertEquals("ESTABLISHED", established.path("status").asText(), established::toString);
        return UUID.fromString(established.path("organizationId").asText());
    }

    /** A valid unified social credit code (GB 32100) that the sample does not have. */
    private static String creditCode() {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int[] organizationWeights = {3, 7, 9, 10, 5, 8, 4, 2};
        String organization = "MB%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
        int sum = 0;
        for (int i = 0; i < organizationWeights.length; i++) {
            sum += Character.digit(organization.charAt(i), Character.MAX_RADIX) * organizationWeights[i];
        }
        int check = 11 - sum % 11;
        String body = "91110114" + organization + (check == 10 ? "X" : check == 11 ? "0" : String.valueOf(check));
        int total = 0;
        int weight = 1;
        for (char each : body.toCharArray()) {
            total += alphabet.indexOf(each) * weight;
            weight = weight * 3 % 31;
        }
        return body + alphabet.charAt((31 - total % 31) % 31);
    }
}
