package cn.gonghui.kit.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.probe.access.ProbePaths;
import cn.gonghui.kit.test.KitTest;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.TestToken;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@KitTest
class ActorScopeTest {

    private static final String DISTRICT = "/00000000000070008000000000000001/00000000000070008000000000000002/%";
    private static final String NOTHING = "-";

    @Test
    void an_officer_sees_the_subtree_of_the_own_organisation() {
        assertEquals(DISTRICT, seenBy(TestIssuer.token().role("officer").organization(ProbePaths.DISTRICT)));
    }

    @Test
    void an_officer_of_an_unknown_or_of_no_organisation_sees_nothing() {
        assertEquals(NOTHING, seenBy(TestIssuer.token().role("officer").organization(UUID.randomUUID())));
        assertEquals(NOTHING, seenBy(TestIssuer.token().role("officer")));
        assertEquals(NOTHING, seenBy(TestIssuer.token().role("officer").claim("org_id", "1-1-1-1-1")));
    }

    @Test
    void administrators_and_services_see_the_whole_city() {
        assertEquals("%", seenBy(TestIssuer.token().role("federation-admin")));
        assertEquals("%", seenBy(TestIssuer.token().role("service").organization(ProbePaths.DISTRICT)));
    }

    @Test
    void an_auditor_sees_the_city_unless_the_token_names_an_organisation_however_badly() {
        assertEquals("%", seenBy(TestIssuer.token().role("auditor")));
        assertEquals(DISTRICT, seenBy(TestIssuer.token().role("auditor").organization(ProbePaths.DISTRICT)));
        assertEquals(NOTHING, seenBy(TestIssuer.token().role("auditor").claim("org_id", "everywhere")));
    }

    @Test
    void an_auditor_with_another_role_sees_no_more_than_that_one_where_auditors_may_not_call() {
        assertEquals(NOTHING, seenBy(TestIssuer.token().role("auditor", "officer"), "officers"));
        assertEquals(
                DISTRICT,
                seenBy(TestIssuer.token().role("auditor", "officer").organization(ProbePaths.DISTRICT), "officers"));
        assertEquals("%", seenBy(TestIssuer.token().role("auditor", "officer")));
    }

    @Test
    void members_and_strangers_see_nothing() {
        assertEquals(NOTHING, seenBy(TestIssuer.token().role("member").member(UUID.randomUUID())));
        assertEquals(NOTHING, seenBy(TestIssuer.token().role("emperor").organization(ProbePaths.ROOT)));
    }

    @Test
    void a_partner_needs_one_of_the_scopes_that_the_operation_names() {
        var partner = partner().scope("windows", "other").build();
        given().auth()
                .oauth2(partner)
                .post("/v1/doors/red/partners")
                .then()
                .statusCode(200)
                .body(equalTo(DISTRICT));
        given().auth().oauth2(partner).get("/v1/doors/unnamed").then().statusCode(403);

        var stranger = partner().scope("door", "DOORS").build();
        given().auth()
                .oauth2(stranger)
                .post("/v1/doors/red/partners")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        given().auth()
                .oauth2(partner().build())
                .post("/v1/doors/red/partners")
                .then()
                .statusCode(403);
    }

    @Test
    void a_partner_sees_its_subtree_only_through_operations_whose_scope_it_has() {
        var partner = partner().scope("doors", "windows");
        assertEquals(DISTRICT, seenBy(partner, "garden"));
        assertEquals(NOTHING, seenBy(partner(), "garden"));
        assertEquals(NOTHING, seenBy(partner, "signed-in"));
        assertEquals(NOTHING, seenBy(partner, "path"));
        assertEquals(DISTRICT, seenBy(partner().role("officer"), "path"));
    }

    @Test
    void a_caller_with_another_role_for_the_operation_is_no_partner_there() {
        given().auth()
                .oauth2(partner().role("officer").build())
                .get("/v1/doors/unnamed")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(partner().role("auditor").build())
                .get("/v1/doors/unnamed")
                .then()
                .statusCode(403);
    }

    @Test
    void me_tells_what_the_service_reads_in_the_token() {
        var member = UUID.randomUUID();
        given().auth()
                .oauth2(TestIssuer.token()
                        .subject("somebody")
                        .role("member", "emperor", "expert")
                        .organization(ProbePaths.DISTRICT)
                        .member(member)
                        .scope("b", "a")
                        .build())
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("accountSubject", endsWith("|somebody"))
                .body("roles", contains("expert", "member"))
                .body("organizationId", equalTo(ProbePaths.DISTRICT.toString()))
                .body("memberId", equalTo(member.toString()))
                .body("scopes", contains("a", "b"));
        given().auth()
                .oauth2(TestIssuer.token().claim("member_id", "me").build())
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("memberId", nullValue());
    }

    @Test
    void a_scope_is_a_prefix_of_the_path() {
        String root = "/" + "0".repeat(31) + "1/";
        var scope = Scope.subtree(root);

        assertTrue(scope.covers(root));
        assertTrue(scope.covers(root + "0".repeat(32) + "/"));
        assertFalse(scope.covers("/" + "0".repeat(32) + "/"));
        assertFalse(Scope.none().covers(root));
        assertTrue(Scope.all().covers(root));
        assertThrows(IllegalArgumentException.class, () -> Scope.subtree("/%/"));
        assertThrows(IllegalArgumentException.class, () -> Scope.subtree(""));
    }

    private static TestToken partner() {
        return TestIssuer.token().role("partner").organization(ProbePaths.DISTRICT);
    }

    private static String seenBy(TestToken token) {
        return seenBy(token, "signed-in");
    }

    private static String seenBy(TestToken token, String door) {
        return given().auth()
                .oauth2(token.build())
                .get("/v1/doors/" + door)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
