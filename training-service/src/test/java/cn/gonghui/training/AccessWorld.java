package cn.gonghui.training;

import cn.gonghui.kit.test.TestIssuer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One object of each kind that one district of a city keeps, and a member of a union there. */
record AccessWorld(
        UUID district,
        UUID union,
        UUID member,
        UUID course,
        UUID lecturer,
        UUID plan,
        UUID request,
        UUID draft,
        UUID session,
        UUID enrolment,
        UUID running,
        UUID attendance) {

    static final int YEAR = 2031;

    static AccessWorld own(World city, String account) {
        return in(city, city.district, city.union, account, 7);
    }

    static AccessWorld other(World city) {
        return in(city, city.otherDistrict, city.otherUnion, UUID.randomUUID().toString(), 8);
    }

    /** The same shape, with ids that nobody has. */
    static AccessWorld unknown() {
        return new AccessWorld(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
    }

    Map<String, Object> seat() {
        return Map.of("memberId", member, "mode", "ON_SITE");
    }

    static Map<String, Object> lecturerOf(UUID district, String account) {
        return Map.of(
                "organizationId",
                district,
                "name",
                "温和平",
                "title",
                "WORKER_CRAFTSMAN",
                "accountSubject",
                TestIssuer.url() + "|" + account);
    }

    static Map<String, Object> requestOf(UUID union) {
        return Map.of("organizationId", union, "topics", List.of("三种精神"), "audienceSize", 200, "mode", "HYBRID");
    }

    /** A session in so many days; sessions of one member are on days of their own. */
    static Map<String, Object> sessionOf(World city, UUID union, UUID district, int days) {
        var session = city.sessionAt(World.inDays(days), 200);
        session.putAll(
                Map.of("hostId", union, "organiserId", district, "commissionedById", district, "walkInsAllowed", true));
        return session;
    }

    private static AccessWorld in(World city, UUID district, UUID union, String account, int days) {
        var officer = city.federationOfficer();
        var member = city.member(union);
        var session = city.publishedSession(sessionOf(city, union, district, days));
        var running = city.startedSession(sessionOf(city, union, district, -days));
        var seat = Map.of("memberId", member, "mode", "ON_SITE");
        return new AccessWorld(
                district,
                union,
                member,
                World.id(officer.post("/v1/courses", city.courseOf(district))),
                World.id(officer.post("/v1/lecturers", lecturerOf(district, account))),
                World.id(officer.post("/v1/plans", city.planOf(district, YEAR))),
                World.id(officer.post("/v1/requests", requestOf(union))),
                World.id(officer.post("/v1/sessions", sessionOf(city, union, district, days))),
                session,
                World.id(officer.post("/v1/sessions/" + session + "/enrolments", seat)),
                running,
                World.id(officer.post("/v1/sessions/" + running + "/attendances", seat)));
    }
}
