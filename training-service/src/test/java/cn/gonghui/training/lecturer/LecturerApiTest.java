package cn.gonghui.training.lecturer;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gonghui.kit.test.PeerStub;
import cn.gonghui.training.Calls;
import cn.gonghui.training.Race;
import cn.gonghui.training.TrainingTest;
import cn.gonghui.training.World;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TrainingTest
class LecturerApiTest {

    private final World world = new World();

    @Test
    void a_members_name_and_union_are_asked_of_membership_and_kept_encrypted() throws Exception {
        var member = world.member(world.union);
        var id = World.id(world.federationOfficer()
                .post(
                        "/v1/lecturers",
                        Map.of("organizationId", world.federation, "memberId", member, "title", "WORKER_CRAFTSMAN")));

        world.federationOfficer()
                .get("/v1/lecturers/" + id)
                .body("name", equalTo("张三丰"))
                .body("unionId", equalTo(world.union.toString()));
        try (var owner = Race.asOwner();
                var statement = owner.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM lecturer WHERE id = '" + id
                        + "' AND position('张三丰'::bytea IN name) > 0")) {
            row.next();
            assertEquals(0, row.getInt(1));
        }
    }

    @Test
    void a_lecturers_honours_are_asked_of_membership_while_it_is_there() {
        var member = world.member(world.union);
        var officer = world.federationOfficer();
        var id = World.id(officer.post(
                "/v1/lecturers",
                Map.of("organizationId", world.federation, "memberId", member, "title", "WORKER_CRAFTSMAN")));
        PeerStub.of("membership")
                .register(post(urlPathEqualTo("/v1/honours/lookup"))
                        .withRequestBody(containing(member.toString()))
                        .willReturn(okJson("""
                                {"items":[{"id":"%s","memberId":"%s","kind":"CRAFTSMAN","level":"MUNICIPAL","year":2019,
                                 "conferredOn":"2019-04-28"}]}""".formatted(UUID.randomUUID(), member))));

        officer.get("/v1/lecturers/" + id + "/honours")
                .statusCode(200)
                .body("items.kind", contains("CRAFTSMAN"))
                .body("items.conferredOn", contains("2019-04-28"));
        officer.get("/v1/lecturers/" + world.outsideLecturer() + "/honours").body("items", hasSize(0));
        PeerStub.failsWith("membership", 503);
        try {
            officer.get("/v1/lecturers/" + id + "/honours").statusCode(503).header("Retry-After", equalTo("10"));
        } finally {
            PeerStub.recovers("membership");
        }
    }

    @Test
    void a_roster_is_open_downwards_with_masked_names() {
        var id = world.outsideLecturer();

        Calls.officerOf(world.college)
                .get("/v1/lecturers/" + id)
                .statusCode(200)
                .body("name", equalTo("温**"))
                .body("accountSubject", nullValue());
        Calls.auditor().get("/v1/lecturers/" + id).body("name", equalTo("温**"));
        var ofDistrict = World.id(Calls.officerOf(world.district)
                .post("/v1/lecturers", Map.of("organizationId", world.district, "name", "李明", "title", "ACADEMIC")));
        Calls.officerOf(world.otherDistrict).get("/v1/lecturers/" + ofDistrict).statusCode(404);
        Calls.officerOf(world.otherDistrict)
                .get("/v1/lecturers?organizationId=" + world.federation)
                .body("items.id", contains(id.toString()));
        Calls.officerOf(world.college)
                .transition("/v1/lecturers/" + id + "/deactivate", 0)
                .statusCode(404);
    }

    @Test
    void a_roster_takes_members_of_any_union_and_an_account_acts_as_one_lecturer_of_the_city() {
        var account = "https://issuer.example|" + UUID.randomUUID();
        var id = World.id(Calls.officerOf(world.district)
                .post(
                        "/v1/lecturers",
                        Map.of(
                                "organizationId",
                                world.district,
                                "memberId",
                                world.member(world.otherUnion),
                                "title",
                                "WORKER_CRAFTSMAN",
                                "accountSubject",
                                account)));
        Calls.officerOf(world.district).get("/v1/lecturers/" + id).body("name", equalTo("张三丰"));
        Calls.officerOf(world.union).get("/v1/lecturers/" + id).body("name", equalTo("张**"));
        Calls.officerOf(world.otherUnion).get("/v1/lecturers/" + id).statusCode(404);

        Calls.officerOf(world.otherDistrict)
                .post(
                        "/v1/lecturers",
                        Map.of(
                                "organizationId",
                                world.otherDistrict,
                                "name",
                                "李明",
                                "title",
                                "ACADEMIC",
                                "accountSubject",
                                account))
                .statusCode(409)
                .body("code", equalTo("lecturer-exists"))
                .body("errors", nullValue());
    }

    @Test
    void either_a_member_or_a_name() {
        world.federationOfficer()
                .post("/v1/lecturers", Map.of("organizationId", world.federation, "title", "ACADEMIC"))
                .statusCode(400)
                .body("code", equalTo("name-or-member"));
    }
}
