package cn.gonghui.membership.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.test.Rush;
import cn.gonghui.kit.test.TestIssuer;
import cn.gonghui.kit.test.Unguarded;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.MembershipTest;
import cn.gonghui.membership.OwnerConnection;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.organization.Tree;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MembershipTest
class CheckInTest {

    @Inject
    CheckInCodes codes;

    private UUID district;
    private UUID union;
    private Calls officer;
    private String meeting;
    private List<String> venues;

    @BeforeEach
    void open_a_meeting() {
        district = Tree.district(Tree.municipal());
        union = Tree.union(district);
        officer = Calls.officerOf(district);
        meeting = Meetings.open(officer, district, "WORKER");
        venues = officer.get("/v1/meetings/" + meeting).extract().path("venues.id");
    }

    @Test
    void member_checks_in_with_the_code_of_the_moment_and_may_send_it_again() {
        var calls = member(join());
        var code = shown();
        var nonce = nonce();
        var first = present(calls, code, nonce)
                .statusCode(200)
                .body("venueId", equalTo(venues.getFirst()))
                .extract()
                .path("id");
        present(calls, code, nonce).statusCode(200).body("id", equalTo(first));
        present(calls, code, nonce()).statusCode(409).body("code", equalTo("already-checked-in"));
        present(member(join()), code, nonce).statusCode(409).body("code", equalTo("check-in-nonce-taken"));
    }

    @Test
    void code_that_has_turned_is_refused_and_the_next_one_is_good() {
        var calls = member(join());
        var venue = UUID.fromString(venues.getFirst());
        var now = Instant.now();
        var old = codes.show(UUID.fromString(meeting), venue, now.minus(CheckInCodes.STEP.multipliedBy(3)));
        present(calls, old.code(), nonce()).statusCode(409).body("code", equalTo("check-in-code-expired"));
        present(calls, shown(), null).statusCode(200);
        codes.read(old.code()).requireGood(old.acceptedUntil().minusMillis(1));
        assertEquals(CheckInCodes.STEP, Duration.between(old.shownFrom(), old.refreshAt()));
    }

    @Test
    void code_of_another_venue_meeting_or_nobody_is_refused() {
        var calls = member(join());
        var code = shown();
        var other = Meetings.open(officer, district, "WORKER");
        calls.post("/v1/meetings/" + other + "/check-ins/by-code", Map.of("code", code))
                .statusCode(409)
                .body("code", equalTo("check-in-wrong-venue"));
        var tampered = (code.charAt(0) == 'A' ? 'B' : 'A') + code.substring(1);
        present(calls, tampered, null).statusCode(400).body("code", equalTo("check-in-code-unknown"));
        present(calls, "guess", null).statusCode(400).body("errors.pointer", contains("/code"));
    }

    @Test
    void early_scan_does_not_stand_in_the_way_of_a_later_one() {
        var planned = Meetings.plan(officer, district, "WORKER");
        var venue = officer.get("/v1/meetings/" + planned).extract().<String>path("venues[0].id");
        var calls = member(join());
        var body = Map.of("code", shown(planned, venue), "nonce", nonce());
        var path = "/v1/meetings/" + planned + "/check-ins/by-code";
        calls.post(path, body).statusCode(409).body("code", equalTo("check-in-too-early"));
        officer.transition("/v1/meetings/" + planned + "/open", 0, Map.of()).statusCode(200);
        calls.post(path, body).statusCode(200);
    }

    @Test
    void who_has_left_is_no_member_and_a_dead_card_opens_no_door() {
        var id = join();
        officer.transition("/v1/members/" + id + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        present(member(id), shown(), null).statusCode(409).body("code", equalTo("check-in-membership-ended"));
        var holder = join();
        var card = card(holder);
        officer.transition("/v1/cards/" + card.get("id") + "/report-loss", 1, Map.of());
        officer.post("/v1/meetings/" + meeting + "/check-ins", Map.of("cardNumber", card.get("number")))
                .statusCode(409)
                .body("code", equalTo("card-revoked"));
    }

    @Test
    void check_ins_without_network_come_later_with_their_own_time_also_after_the_meeting() {
        var opened =
                Instant.parse(officer.get("/v1/meetings/" + meeting).extract().path("statusSince"));
        var first = (String) card(join()).get("number");
        var second = (String) card(join()).get("number");
        var good = offline(first, opened.plusMillis(1));
        upload(List.of(
                        good,
                        good,
                        offline(second, opened.minus(1, ChronoUnit.HOURS)),
                        offline(second, Instant.now().plus(1, ChronoUnit.HOURS)),
                        offline("6200000000000000", opened.plusMillis(1)),
                        offline(first, opened.plusMillis(2))))
                .body("items.status", contains(201, 201, 409, 409, 400, 409))
                .body("items[2].problem.code", equalTo("check-in-too-early"))
                .body("items[3].problem.code", equalTo("check-in-too-late"))
                .body("items[5].problem.code", equalTo("already-checked-in"));
        officer.transition("/v1/meetings/" + meeting + "/hold", 1, Map.of()).statusCode(200);
        upload(List.of(good)).body("items.status", contains(201));
        upload(List.of(offline(second, opened.plusMillis(3)))).body("items.status", contains(201));
        upload(List.of(offline(
                        (String) card(join()).get("number"), Instant.now().plusSeconds(1))))
                .body("items[0].problem.code", equalTo("check-in-too-late"));
        officer.get("/v1/meetings/" + meeting + "/figures").body("distinctPeople", equalTo(2));
        officer.get("/v1/statistics/outreach?organizationId=" + district + "&from=2024-05-24&to=2024-05-24")
                .body("attendances", equalTo(2));
    }

    @Test
    void scan_without_network_counts_with_the_card_as_it_stood_then() {
        var holder = join();
        var lost = card(holder);
        var seen = offline((String) lost.get("number"), Instant.now());
        officer.transition("/v1/cards/" + lost.get("id") + "/report-loss", 1, Map.of())
                .statusCode(200);
        officer.transition("/v1/cards/" + lost.get("id") + "/replace", 2, Map.of())
                .statusCode(200);
        var late = offline((String) lost.get("number"), Instant.now());
        var leaver = join();
        var cancelled = offline((String) card(leaver).get("number"), Instant.now());
        officer.transition("/v1/members/" + leaver + "/exit", 0, Map.of("reason", "WITHDRAWN"))
                .statusCode(200);
        upload(List.of(late, seen, cancelled))
                .body("items.status", contains(409, 201, 201))
                .body("items[0].problem.code", equalTo("card-revoked"))
                .body("items[1].value.memberId", equalTo(holder.toString()));
        officer.post("/v1/meetings/" + meeting + "/check-ins", Map.of("cardNumber", lost.get("number")))
                .statusCode(409)
                .body("code", equalTo("card-revoked"));
    }

    @Test
    void one_nonce_sent_twenty_times_at_once_is_one_check_in() {
        var number = card(join()).get("number");
        var body = Map.of("cardNumber", number, "nonce", nonce());
        var ids = Rush.of(
                20,
                _ -> officer.post("/v1/meetings/" + meeting + "/check-ins", body)
                        .statusCode(200)
                        .extract()
                        .<String>path("id"));
        assertEquals(1, new HashSet<>(ids).size());
    }

    /** The service's own code, without the two constraints. */
    @Test
    void control_without_the_constraints_one_nonce_is_many_check_ins() {
        var body = Map.of("cardNumber", card(join()).get("number"), "nonce", nonce());
        OwnerConnection.execute(
                "alter table meeting_check_in drop constraint meeting_check_in_nonce_unique",
                "alter table meeting_check_in drop constraint meeting_check_in_once_per_venue");
        try {
            var ids = Unguarded.rush(
                    10,
                    "insert into meeting_check_in",
                    _ -> officer.post("/v1/meetings/" + meeting + "/check-ins", body)
                            .extract()
                            .<String>path("id"));
            assertTrue(new HashSet<>(ids).size() > 1, ids::toString);
        } finally {
            OwnerConnection.execute(
                    "delete from meeting_check_in where meeting_id = '" + meeting + "'",
                    "alter table meeting_check_in add constraint meeting_check_in_nonce_unique unique (meeting_id, nonce)",
                    "alter table meeting_check_in add constraint meeting_check_in_once_per_venue "
                            + "unique (meeting_id, venue_id, person_index)");
        }
    }

    @Test
    void screen_shows_a_code_that_a_camera_reads() throws IOException, NotFoundException {
        var path = "/v1/meetings/" + meeting + "/venues/" + venues.getFirst() + "/check-in-code";
        var png = RestAssured.given()
                .header("Authorization", "Bearer " + officer.token())
                .get(path + "/png")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        var image = ImageIO.read(new ByteArrayInputStream(png));
        int side = image.getWidth();
        var pixels = image.getRGB(0, 0, side, side, null, 0, side);
        var read = new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))));
        assertEquals(
                UUID.fromString(venues.getFirst()), codes.read(read.getText()).venueId());
        officer.get(path + "/svg").statusCode(200).contentType("image/svg+xml");
        officer.transition("/v1/meetings/" + meeting + "/hold", 1, Map.of()).statusCode(200);
        officer.get(path).statusCode(409).body("code", equalTo("meeting-not-open"));
    }

    private String shown() {
        return shown(meeting, venues.getFirst());
    }

    private String shown(String id, String venue) {
        return officer.get("/v1/meetings/" + id + "/venues/" + venue + "/check-in-code")
                .statusCode(200)
                .extract()
                .path("code");
    }

    private ValidatableResponse present(Calls calls, String code, String nonce) {
        var body = new HashMap<String, Object>(Map.of("code", code));
        body.put("nonce", nonce);
        return calls.post("/v1/meetings/" + meeting + "/check-ins/by-code", body);
    }

    private ValidatableResponse upload(List<Map<String, Object>> items) {
        return officer.post("/v1/meetings/" + meeting + "/check-ins/offline", Map.of("items", items))
                .statusCode(200)
                .body("items", hasSize(items.size()));
    }

    private static Map<String, Object> offline(String card, Instant seenAt) {
        return Map.of("cardNumber", card, "seenAt", seenAt.toString(), "nonce", nonce());
    }

    private UUID join() {
        return UUID.fromString(officer.post("/v1/members", Persons.member(union))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Handed over. */
    private Map<String, Object> card(UUID member) {
        String id = officer.post("/v1/cards", Map.of("memberId", member))
                .statusCode(201)
                .extract()
                .path("id");
        officer.transition("/v1/cards/" + id + "/activate", 0, Map.of()).statusCode(200);
        return officer.get("/v1/cards/" + id).extract().path("$");
    }

    private static Calls member(UUID id) {
        return new Calls(TestIssuer.token().role("member").member(id).build());
    }

    private static String nonce() {
        return UUID.randomUUID().toString();
    }
}
