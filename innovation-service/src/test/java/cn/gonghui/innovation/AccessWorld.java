package cn.gonghui.innovation;

import static cn.gonghui.innovation.World.admin;
import static cn.gonghui.innovation.World.officerOf;

import cn.gonghui.kit.data.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One object of each kind, run and paid for by an industry federation of its own: a call in review with a decided
 * proposal, one that takes proposals and one that is a draft.
 *
 * @param unit an organisation that bodies may name, known to membership-service whatever the rest is
 * @param bystander another such, with no part in the proposal
 */
record AccessWorld(
        World.City city,
        UUID unit,
        UUID bystander,
        UUID member,
        UUID alliance,
        UUID membership,
        UUID seat,
        UUID resolution,
        UUID charter,
        UUID studio,
        UUID call,
        UUID openCall,
        UUID draftCall,
        UUID proposal,
        Journey.Expert expert,
        UUID review,
        UUID decision,
        UUID opinion) {

    /** The moment at which each object is as it is. */
    static final String NOW = "2023-09-01T01:00:00Z";

    private static final String ALLIANCE = "/v1/alliances/";

    static AccessWorld create(World world) {
        var journey = Journey.begin(world, "100000.00", 1);
        var city = journey.city;
        var member = world.member(city.metro(), "李大勇");
        var alliance = ALLIANCE + journey.alliance;
        var seat = id(alliance + "/council-seats", seat(city.metro()));
        var resolution = id(alliance + "/resolutions", resolving());
        var studio = id("/v1/studios", studio(city.metro(), member, "检修创新工作室"));
        var draftCall = Ids.next();
        journey.draftCall(draftCall, terms(city.transport(), "下一年度征集")).statusCode(201);
        var openCall = Ids.next();
        journey.draftCall(openCall, terms(city.transport(), "本年度第二批征集")).statusCode(201);
        journey.transition(officerOf(city.transport()), "/v1/calls/" + openCall, "publish")
                .statusCode(200);

        Journey.clock("2023-07-01T01:00:00Z");
        var proposal = id("/v1/proposals", proposal(journey.call, city.metro(), city.metro(), city.bus(), member));
        journey.transition(officerOf(city.bus()), "/v1/proposals/" + proposal, "consent")
                .statusCode(200);
        journey.transition(officerOf(city.metro()), "/v1/proposals/" + proposal, "submit")
                .statusCode(200);
        var opinion = UUID.fromString(officerOf(city.metro())
                .body(saying())
                .post("/v1/calls/{id}/opinions", journey.call)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        journey.startReview();
        var expert = journey.expert(city.railway());
        var review = journey.reviewed(proposal, expert, 80, 90);
        var decision =
                journey.decide(proposal, "RESERVE").statusCode(201).extract().<String>path("id");
        return new AccessWorld(
                city,
                city.metro(),
                city.railway(),
                member,
                journey.alliance,
                first(alliance + "/members"),
                seat,
                resolution,
                first(alliance + "/charters"),
                studio,
                journey.call,
                openCall,
                draftCall,
                proposal,
                expert,
                review,
                UUID.fromString(decision),
                opinion);
    }

    private static UUID first(String list) {
        return UUID.fromString(
                admin().get(list).then().statusCode(200).extract().path("items[0].id"));
    }

    /** The same shape, with ids that nobody has. */
    static AccessWorld unknown(AccessWorld model) {
        return new AccessWorld(
                new World.City(Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next()),
                model.unit(),
                model.bystander(),
                model.member(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                new Journey.Expert(Ids.next(), model.expert().subject()),
                Ids.next(),
                Ids.next(),
                Ids.next());
    }

    /** Of everything in it that only those may know of whom it is. */
    List<UUID> hidden() {
        return List.of(
                alliance,
                membership,
                seat,
                resolution,
                charter,
                studio,
                draftCall,
                proposal,
                expert.id(),
                review,
                decision,
                opinion);
    }

    static Map<String, Object> saying() {
        return Map.of("stance", "SUPPORT", "text", "同意征集方案。");
    }

    static Map<String, Object> seat(UUID organization) {
        return Map.of(
                "organizationId", organization, "personName", "周明远", "position", "VICE_CHAIR", "from", "2021-04-16");
    }

    static Map<String, Object> resolving() {
        return Map.of("number", "2021-01", "title", "决议", "text", "同意。", "adoptedOn", "2021-04-16");
    }

    static Map<String, Object> studio(UUID organization, UUID lead, String name) {
        return Map.of(
                "organizationId",
                organization,
                "name",
                name,
                "field",
                "轨道车辆检修",
                "level",
                "MUNICIPAL",
                "people",
                12,
                "recognisedOn",
                "2020-11-05",
                "leadMemberId",
                lead);
    }

    static Map<String, Object> terms(UUID funder, String title) {
        return Journey.terms(funder, title, "2099-12-31T10:00:00Z", "100000.00", 1);
    }

    static Map<String, Object> proposal(UUID call, UUID lead, UUID first, UUID second, UUID applicant) {
        return Map.of(
                "callId",
                call,
                "leadOrganizationId",
                lead,
                "content",
                Map.of(
                        "title",
                        "联合项目" + Ids.next(),
                        "summary",
                        "简介",
                        "theme",
                        "关键技术",
                        "requestedAmount",
                        World.yuan("1000.00"),
                        "participants",
                        List.of(Journey.share(first, "60.00"), Journey.share(second, "40.00")),
                        "applicantIds",
                        List.of(applicant)));
    }

    private static UUID id(String path, Map<String, Object> body) {
        return UUID.fromString(
                admin().body(body).post(path).then().statusCode(201).extract().path("id"));
    }
}
