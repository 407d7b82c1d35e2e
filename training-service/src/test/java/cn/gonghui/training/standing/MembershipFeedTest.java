package cn.gonghui.training.standing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gonghui.kit.feed.CloudEvent;
import cn.gonghui.training.Calls;
import cn.gonghui.training.TrainingTest;
import cn.gonghui.training.organization.OrganizationService;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TrainingTest
class MembershipFeedTest {

    @Inject
    MembershipFeed feed;

    @Inject
    OrganizationService organizations;

    @Inject
    StandingService standings;

    private UUID organizationId = UUID.randomUUID();
    private final UUID memberId = UUID.randomUUID();

    @Test
    void an_organisation_is_copied_and_follows_what_is_told_of_it() throws Exception {
        tell("organization.created", organizationId, organization("PREPARING"));
        tell("organization.updated", organizationId, organization("ACTIVE"));

        var copy = organizations.find(organizationId).orElseThrow();
        assertEquals("ACTIVE", copy.status());
        assertEquals("110114", copy.district().orElseThrow());
        assertEquals(List.of("NEW_EMPLOYMENT_WORKERS"), copy.focusGroups());
        assertEquals(
                "/" + organizationId.toString().replace("-", "") + "/",
                organizations.pathOf(organizationId).orElseThrow());
    }

    @Test
    void a_newly_established_union_finds_one_draft_request_however_often_it_is_told() throws Exception {
        tell("organization.created", organizationId, organization("PREPARING"));
        var officer = Calls.officerOf(organizationId);
        officer.get("/v1/requests").body("items", empty());

        tell("organization.established", organizationId, organization("ACTIVE"));
        tell("organization.established", organizationId, organization("ACTIVE"));

        officer.get("/v1/requests").body("items.origin", contains("NEW_UNION")).body("items.status", contains("DRAFT"));
    }

    @Test
    void a_moved_organisation_takes_along_the_paths_of_everything_below_it() throws Exception {
        var from = told(UUID.randomUUID(), null, "created");
        var into = told(UUID.randomUUID(), null, "created");
        var street = told(UUID.randomUUID(), from, "created");
        var union = told(UUID.randomUUID(), street, "created");

        told(street, into, "moved");

        assertEquals("/" + hex(into) + "/" + hex(street) + "/" + hex(union) + "/", path(union));
    }

    @Test
    void organisations_told_before_the_one_above_them_find_their_place_when_it_is_told() throws Exception {
        var root = UUID.randomUUID();
        var street = UUID.randomUUID();
        var union = told(UUID.randomUUID(), street, "created");
        told(street, root, "updated");
        told(root, null, "updated");
        assertEquals("/" + hex(root) + "/" + hex(street) + "/" + hex(union) + "/", path(union));
    }

    @Test
    void a_merged_organisation_has_ended_and_its_members_are_told_one_by_one() throws Exception {
        tell("organization.created", organizationId, organization("ACTIVE"));
        tell("member.joined", memberId, "{\"status\":\"ACTIVE\",\"employmentForm\":\"COURIER\"}");
        var union = organizationId;
        tell("organization.merged", organizationId, organization("MERGED"));
        organizationId = UUID.randomUUID();
        tell("member.transferred", memberId, "{\"status\":\"ACTIVE\",\"employmentForm\":\"COURIER\"}");

        assertFalse(organizations.find(union).orElseThrow().standing());
        assertEquals(
                organizationId, standings.find(Set.of(memberId)).get(memberId).organizationId());
    }

    @Test
    void a_members_standing_is_copied_without_a_name() throws Exception {
        tell("member.joined", memberId, "{\"status\":\"ACTIVE\",\"employmentForm\":\"COURIER\"}");
        tell(
                "member.exited",
                memberId,
                "{\"status\":\"EXITED\",\"employmentForm\":\"COURIER\",\"reason\":\"WITHDRAWN\"}");

        assertEquals(
                new KnownStanding(memberId, organizationId, "EXITED", "COURIER"),
                standings.find(Set.of(memberId)).get(memberId));
    }

    @Test
    void that_a_member_refuses_training_is_remembered_until_he_consents_again() throws Exception {
        var consent = UUID.randomUUID();
        var training = "{\"memberId\":\"%s\",\"purpose\":\"TRAINING\"}".formatted(memberId);
        tell("consent.withdrawn", consent, training);
        tell("consent.withdrawn", consent, training);
        assertEquals(Set.of(memberId), standings.refusingTraining(Set.of(memberId)));
        tell("consent.given", consent, training.replace("TRAINING", "ACTIVITIES"));
        assertEquals(Set.of(memberId), standings.refusingTraining(Set.of(memberId)));
        tell("consent.given", consent, training);
        assertEquals(Set.of(), standings.refusingTraining(Set.of(memberId)));
    }

    @Test
    void what_it_does_not_need_is_passed_over() throws Exception {
        tell("card.issued", UUID.randomUUID(), "{}");
    }

    private void tell(String what, UUID subject, String data) throws Exception {
        var event = new CloudEvent(
                "1.0",
                UUID.randomUUID().toString(),
                "/membership-service",
                "cn.gonghui.membership." + what + ".v1",
                subject,
                Instant.parse("2024-05-20T01:00:00Z"),
                Instant.parse("2024-05-20T01:00:00Z"),
                organizationId,
                "application/json",
                null,
                new ObjectMapper().readTree(data));
        QuarkusTransaction.requiringNew().run(() -> feed.apply(event));
    }

    /** Its path as told is not the one of where it stands. */
    private UUID told(UUID id, UUID parentId, String what) throws Exception {
        var parent = parentId == null ? "null" : "\"" + parentId + "\"";
        tell("organization." + what, id, """
                {"name":"某工会","kind":"ENTERPRISE_UNION","status":"ACTIVE","parentId":%s,"path":"/%s/",
                 "divisionCode":"110114001","focusGroups":[]}
                """.formatted(parent, hex(id)));
        return id;
    }

    private String path(UUID id) {
        return organizations.pathOf(id).orElseThrow();
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    private String organization(String status) {
        return """
                {"name":"某公司工会","kind":"ENTERPRISE_UNION","status":"%s","parentId":null,"path":"/%s/",
                 "divisionCode":"110114001","sector":"NON_PUBLIC","focusGroups":["NEW_EMPLOYMENT_WORKERS"],"new":1}
                """.formatted(status, organizationId.toString().replace("-", ""));
    }
}
