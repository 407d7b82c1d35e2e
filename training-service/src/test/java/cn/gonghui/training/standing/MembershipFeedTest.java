package cn.gonghui.training.standing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private final UUID organizationId = UUID.randomUUID();
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
                new ObjectMapper().readTree(data));
        QuarkusTransaction.requiringNew().run(() -> feed.apply(event));
    }

    private String organization(String status) {
        return """
                {"name":"某公司工会","kind":"ENTERPRISE_UNION","status":"%s","parentId":null,"path":"/%s/",
                 "divisionCode":"110114001","sector":"NON_PUBLIC","focusGroups":["NEW_EMPLOYMENT_WORKERS"],"new":1}
                """.formatted(status, organizationId.toString().replace("-", ""));
    }
}
