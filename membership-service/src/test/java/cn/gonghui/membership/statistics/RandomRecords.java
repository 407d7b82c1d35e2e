package cn.gonghui.membership.statistics;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.activity.Activities;
import cn.gonghui.membership.application.Applications;
import cn.gonghui.membership.honour.Honours;
import cn.gonghui.membership.member.Persons;
import cn.gonghui.membership.mutualaid.Plans;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Records of every undertaking in some unions, as chance has it. */
final class RandomRecords {

    private static final List<String> FORMS = List.of("STANDARD", "COURIER", "FOOD_DELIVERY", "TRUCK_DRIVER");
    private static final List<String> TYPES = List.of("CONTEST", "WALK", "FAMILY_DAY", "OTHER");

    private final Random chance;
    private final UUID plan;
    private final Calls admin = Calls.admin();
    private final LocalDate today;

    RandomRecords(Random chance, UUID plan, LocalDate today) {
        this.chance = chance;
        this.plan = plan;
        this.today = today;
    }

    void write(UUID union) {
        switch (chance.nextInt(5)) {
            case 0 -> card(member(union));
            case 1 -> application(union);
            case 2 -> activity(union);
            case 3 -> honour(union);
            default -> claim(union);
        }
    }

    /** Somebody is there, somebody else stays away. */
    void walk(UUID organizer, UUID union) {
        var walk = Activities.open(admin, organizer, "WALK", 5);
        for (int person = 0; person < 2; person++) {
            var member = member(union);
            admin.post("/v1/activities/" + walk + "/registrations", Activities.individual(member))
                    .statusCode(201);
            if (person == 1) {
                Activities.begin(admin, walk);
                admin.post("/v1/activities/" + walk + "/check-ins", Map.of("memberId", member))
                        .statusCode(200);
            }
        }
        transition("/v1/activities/" + walk, "finish", Map.of());
    }

    private UUID member(UUID union) {
        var person = Persons.member(union);
        person.put("employmentForm", FORMS.get(chance.nextInt(FORMS.size())));
        person.put("joinedOn", day().toString());
        return id("/v1/members", person);
    }

    private void card(UUID member) {
        var card = "/v1/cards/" + id("/v1/cards", Map.of("memberId", member, "handedOver", chance.nextBoolean()));
        switch (chance.nextInt(4)) {
            case 0 -> transition(card, "cancel", Map.of());
            case 1 -> transition(card, "report-loss", Map.of());
            case 2 -> {
                transition(card, "report-loss", Map.of());
                transition(card, "replace", Map.of());
            }
            default -> {}
        }
    }

    private void application(UUID union) {
        var by = chance.nextBoolean() ? admin : Calls.nobody();
        String id = by.post("/v1/applications", Applications.to(union))
                .statusCode(201)
                .extract()
                .path("id");
        var application = "/v1/applications/" + id;
        switch (chance.nextInt(5)) {
            case 0 -> transition(application, "reject", Map.of("reason", "材料不全"));
            case 1 -> transition(application, "withdraw", Map.of());
            case 2 -> transition(application, "return", Map.of("reason", "材料不全"));
            case 3 -> transition(application, "accept", Map.of());
            default -> {}
        }
    }

    private void activity(UUID organizer) {
        var body = Activities.plain(organizer, TYPES.get(chance.nextInt(TYPES.size())));
        var start = day().atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC);
        body.put("startsAt", start.toString());
        body.put("endsAt", start.plusSeconds(3600).toString());
        var activity = "/v1/activities/" + Activities.create(admin, body);
        transition(activity, "publish", Map.of());
        if (chance.nextInt(3) > 0) {
            transition(activity, "finish", Map.of());
        }
    }

    private void honour(UUID union) {
        var body = Honours.past(member(union), union);
        body.put("kind", "CRAFTSMAN");
        body.put("level", chance.nextBoolean() ? "DISTRICT" : "MUNICIPAL");
        var day = day();
        body.put("year", day.getYear());
        body.put("conferredOn", day.toString());
        var honour = "/v1/honours/" + id("/v1/honours", body);
        if (chance.nextInt(3) == 0) {
            transition(honour, "revoke", Map.of("reason", "材料不实"));
        }
    }

    private void claim(UUID union) {
        var member = member(union);
        Plans.enrol(admin, plan, member);
        if (chance.nextBoolean()) {
            return;
        }
        var claim = "/v1/mutual-aid/claims/" + id("/v1/mutual-aid/claims", Plans.claim(plan, member, "123.45"));
        int steps = chance.nextInt(4);
        if (steps > 0) {
            transition(claim, "start-review", Map.of());
        }
        if (steps == 2) {
            transition(claim, "refuse", Map.of("reason", "不在保障范围"));
        }
        if (steps == 3) {
            transition(claim, "approve", Map.of());
            int version = admin.get(claim).extract().path("version");
            Calls.admin()
                    .transition(claim + "/pay", version, Map.of("paymentReference", "PAY-" + member))
                    .statusCode(200);
        }
    }

    private LocalDate day() {
        return today.minusDays(chance.nextInt(60));
    }

    private UUID id(String path, Map<String, Object> body) {
        return UUID.fromString(admin.post(path, body).statusCode(201).extract().path("id"));
    }

    private void transition(String object, String verb, Map<String, Object> body) {
        int version = admin.get(object).statusCode(200).extract().path("version");
        admin.transition(object + "/" + verb, version, body).statusCode(200);
    }
}
