package cn.gonghui.membership;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.membership.organization.Tree;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which operations are limited: three calls are allowed here. */
@MembershipTest
@TestProfile(RateLimitApiTest.ThreeCalls.class)
class RateLimitApiTest {

    /** So few that a test reaches them. */
    public static class ThreeCalls implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "suite.limits.member-search", "3/PT1H",
                    "suite.limits.reveal", "3/PT1H",
                    "suite.limits.transfer-request", "3/PT1H",
                    "suite.limits.card-verification", "3/PT1H",
                    "suite.limits.application-follow-up", "3/PT1H",
                    "suite.limits.application", "3/PT1H");
        }
    }

    @Test
    void officers_search_so_often_and_no_more() {
        limited(officer(), officer(), "/v1/members/search", Map.of("phone", "13812345678"), 200);
    }

    @Test
    void persons_are_looked_into_so_often_and_no_more() {
        var path = "/v1/members/" + UUID.randomUUID() + "/reveal";
        limited(officer(), officer(), path, Map.of("fields", List.of("PHONE"), "reason", "来电核对"), 404);
    }

    @Test
    void members_are_not_guessed_by_asking_for_their_transfer() {
        limited(officer(), officer(), "/v1/transfers", Map.of("name", "张三丰"), 400);
    }

    @Test
    void a_partner_verifies_cards_so_often_and_no_more() {
        limited(partner(), partner(), "/v1/card-verifications", Map.of("number", "6200123456789016"), 200);
    }

    @Test
    void secrets_of_applications_are_not_guessed() {
        limited(
                Calls.nobody(),
                officer(),
                "/v1/applications/follow-up",
                Map.of("number", "4402917356610", "secret", "guess"),
                404);
    }

    @Test
    void who_applies_without_a_token_does_so_so_often_and_an_officer_at_his_desk_as_often_as_he_likes() {
        limited(Calls.nobody(), officer(), "/v1/applications", Map.of("name", "张三丰"), 400);
        var officer = officer();
        for (var n = 0; n < 5; n++) {
            officer.post("/v1/applications", Map.of("name", "张三丰")).statusCode(400);
        }
    }

    private static void limited(Calls caller, Calls other, String path, Map<String, Object> body, int status) {
        for (var n = 0; n < 3; n++) {
            caller.post(path, body).statusCode(status).header("RateLimit-Limit", "3");
        }
        caller.post(path, body)
                .statusCode(429)
                .body("code", equalTo("too-many-requests"))
                .header("Retry-After", notNullValue());
        other.post(path, body).statusCode(status);
    }

    private static Calls officer() {
        return new Calls(TestIssuer.token()
                .role("officer")
                .subject(UUID.randomUUID().toString())
                .organization(Tree.municipal())
                .build());
    }

    private static Calls partner() {
        return new Calls(TestIssuer.token()
                .role("partner")
                .subject(UUID.randomUUID().toString())
                .organization(Tree.municipal())
                .scope("card-verifications")
                .build());
    }
}
