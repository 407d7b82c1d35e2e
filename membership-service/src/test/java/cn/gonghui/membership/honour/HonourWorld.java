package cn.gonghui.membership.honour;

import cn.gonghui.kit.test.SampleCall;
import cn.gonghui.membership.Calls;
import cn.gonghui.membership.member.Persons;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** One object of each kind of the honours of a union, for the access table. */
public record HonourWorld(
        UUID district, UUID union, UUID member, UUID nomination, UUID noticed, UUID objection, UUID honour) {

    private static final AtomicInteger YEARS = new AtomicInteger();

    public static HonourWorld create(UUID district, UUID union, UUID member) {
        var admin = Calls.admin();
        var nomination = id(admin.post("/v1/honour-nominations", Honours.nomination(member, union, district)), 201);
        var path = "/v1/honour-nominations/" + nomination;
        admin.transition(path + "/pass", 0, Map.of()).statusCode(200);
        var objection = id(admin.post(path + "/objections", Map.of("statement", "不实")), 200);
        var other = id(admin.post("/v1/members", Persons.member(union)), 201);
        var hidden = id(admin.post("/v1/honour-nominations", Honours.nomination(other, union, district)), 201);
        return new HonourWorld(
                district,
                union,
                member,
                hidden,
                nomination,
                objection,
                id(admin.post("/v1/honours", Honours.past(member, union)), 201));
    }

    public HonourWorld unknown() {
        return new HonourWorld(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
    }

    /** A valid call of an operation of honours; null for one of another feature. */
    public SampleCall sample(String operation) {
        return switch (operation) {
            case "listNominations", "listHonours", "listHonourKinds" -> SampleCall.plain();
            case "nominateForHonour" -> {
                var body = Honours.nomination(member, union, district);
                body.put("year", nextYear());
                yield SampleCall.plain().body(body);
            }
            case "getNomination" -> SampleCall.of(nomination);
            case "passReview" -> change(nomination, Map.of());
            case "rejectNomination", "withdrawNomination" -> change(nomination, Map.of("reason", "x"));
            case "conferHonour" -> change(nomination, Honours.conferral());
            case "objectToNomination" -> SampleCall.of(nomination).body(Map.of("statement", "不实"));
            case "listObjections" -> SampleCall.of(nomination);
            case "getObjection" -> SampleCall.of(noticed).path("objectionId", objection);
            case "answerObjection" ->
                change(noticed, Map.of("upheld", false, "reason", "属实")).path("objectionId", objection);
            case "registerHonour" -> SampleCall.plain().body(past());
            case "registerHonours" -> SampleCall.plain().body(Map.of("items", List.of(past())));
            case "getHonour" -> SampleCall.of(honour);
            case "revokeHonour" -> change(honour, Map.of("reason", "x"));
            case "lookUpHonours" -> SampleCall.plain().body(Map.of("memberIds", List.of(member)));
            case "listHonoursOfMember" -> SampleCall.of(member);
            default -> null;
        };
    }

    /** Nobody is nominated twice for the same in one year. */
    private static int nextYear() {
        return 1950 + YEARS.getAndIncrement() % 240;
    }

    /** Of a level that a district confers, and of a team that has none yet. */
    private Map<String, Object> past() {
        var body = Honours.past(member, union);
        body.remove("memberId");
        body.putAll(Map.of("kind", "ADVANCED_TEAM", "level", "DISTRICT", "subject", "TEAM"));
        body.put("teamName", UUID.randomUUID().toString());
        return body;
    }

    private static SampleCall change(UUID id, Map<String, Object> body) {
        return SampleCall.of(id).ifMatch(99).body(body);
    }

    private static UUID id(ValidatableResponse created, int status) {
        return UUID.fromString(created.statusCode(status).extract().path("id"));
    }
}
