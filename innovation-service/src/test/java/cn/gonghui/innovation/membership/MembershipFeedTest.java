package cn.gonghui.innovation.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.innovation.InnovationTest;
import cn.gonghui.innovation.organization.OrganizationCopies;
import cn.gonghui.innovation.standing.StandingCopies;
import cn.gonghui.kit.feed.CloudEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@InnovationTest
class MembershipFeedTest {

    @Inject
    MembershipFeed feed;

    @Inject
    OrganizationCopies organizations;

    @Inject
    StandingCopies standings;

    @Test
    void a_moved_organisation_takes_along_the_paths_of_everything_below_it() {
        var from = told(UUID.randomUUID(), null, "created");
        var into = told(UUID.randomUUID(), null, "created");
        var group = told(UUID.randomUUID(), from, "created");
        var union = told(UUID.randomUUID(), group, "created");

        told(group, into, "moved");

        assertEquals("/" + hex(into) + "/" + hex(group) + "/" + hex(union) + "/", path(union));
    }

    @Test
    void what_is_told_in_one_go_after_a_move_stands_where_it_moved_to() {
        var from = told(UUID.randomUUID(), null, "created");
        var into = told(UUID.randomUUID(), null, "created");
        var group = UUID.randomUUID();
        var union = UUID.randomUUID();
        var depot = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            feed.apply(organization(group, from, "created", "ACTIVE"));
            feed.apply(organization(union, group, "created", "ACTIVE"));
            feed.apply(organization(group, into, "moved", "ACTIVE"));
            feed.apply(organization(depot, union, "created", "ACTIVE"));
        });
        assertEquals("/" + hex(into) + "/" + hex(group) + "/" + hex(union) + "/" + hex(depot) + "/", path(depot));
    }

    @Test
    void organisations_told_before_the_one_above_them_find_their_place_when_it_is_told() {
        var root = UUID.randomUUID();
        var group = UUID.randomUUID();
        var union = told(UUID.randomUUID(), group, "created");
        told(group, root, "updated");
        assertTrue(organizations.pathOf(union).isEmpty());
        told(root, null, "updated");
        assertEquals("/" + hex(root) + "/" + hex(group) + "/" + hex(union) + "/", path(union));
    }

    @Test
    void a_merged_organisation_has_ended_and_its_members_belong_to_the_other() {
        var from = told(UUID.randomUUID(), null, "created");
        var into = told(UUID.randomUUID(), null, "created");
        var member = UUID.randomUUID();
        apply(member(member, from, "joined"));
        apply(organization(from, null, "merged", "MERGED"));
        apply(member(member, into, "transferred"));
        assertFalse(organizations.find(from).orElseThrow().active());
        assertEquals(into, standings.find(member).orElseThrow().organizationId());
    }

    private UUID told(UUID id, UUID parentId, String what) {
        apply(organization(id, parentId, what, "ACTIVE"));
        return id;
    }

    private void apply(CloudEvent event) {
        QuarkusTransaction.requiringNew().run(() -> feed.apply(event));
    }

    private static CloudEvent organization(UUID id, UUID parentId, String what, String status) {
        var parent = parentId == null ? "null" : "\"" + parentId + "\"";
        return event(id, id, "organization." + what, """
                {"name":"某工会","kind":"ENTERPRISE_UNION","status":"%s","parentId":%s}""".formatted(status, parent));
    }

    private static CloudEvent member(UUID id, UUID organizationId, String what) {
        return event(id, organizationId, "member." + what, "{\"status\":\"ACTIVE\",\"employmentForm\":\"STANDARD\"}");
    }

    private static CloudEvent event(UUID subject, UUID organizationId, String what, String data) {
        try {
            return new CloudEvent(
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
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String path(UUID id) {
        return organizations.pathOf(id).orElseThrow();
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }
}
