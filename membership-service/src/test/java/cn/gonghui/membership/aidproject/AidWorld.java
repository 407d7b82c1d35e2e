package cn.gonghui.membership.aidproject;

import cn.gonghui.membership.Calls;
import cn.gonghui.membership.organization.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An open care station with a project under way: a squad, a room and a line of goods.
 *
 * @param volunteers the union whose volunteers the squad is, of no relation to the one that runs the station
 */
public record AidWorld(UUID volunteers, UUID station, UUID project, UUID squad, UUID task, UUID goods) {

    private static final Map<String, Object> NO_BODY = Map.of();

    public static AidWorld under(UUID organization) {
        var admin = Calls.admin();
        var station = id(admin, "/v1/care-stations", station(organization));
        transition(admin, "/v1/care-stations/" + station + "/open", 0, Map.of("openedOn", "2024-05-20"));
        var project = id(admin, "/v1/aid-projects", project(station));
        transition(admin, "/v1/aid-projects/" + project + "/start", 0, NO_BODY);
        var path = "/v1/aid-projects/" + project;
        var volunteers = Tree.union();
        return new AidWorld(
                volunteers,
                station,
                project,
                id(admin, path + "/squads", squad(volunteers, "青年职工攻坚突击队")),
                id(admin, path + "/renovation-tasks", Map.of("room", "书画班", "work", "墙面翻新重装")),
                id(admin, path + "/goods", Map.of("item", "书包", "unit", "个")));
    }

    /** The same shape, with ids that nobody has. */
    public static AidWorld unknown() {
        return new AidWorld(
                Tree.union(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
    }

    public static Map<String, Object> station(UUID organization) {
        var body = new HashMap<String, Object>();
        body.put("organizationId", organization);
        body.put("name", "爱心驿站");
        body.put(
                "partner",
                Map.of("name", "儿童村", "kind", "CHILD_WELFARE_INSTITUTION", "contact", Map.of("office", "办公室")));
        body.put("agreement", Map.of("number", "AXYZ-01", "signedOn", "2024-05-20", "validUntil", "2099-05-19"));
        body.put("place", "四川省成都市金牛区");
        return body;
    }

    public static Map<String, Object> project(UUID station) {
        return Map.of("stationId", station, "title", "爱与饰界同行", "startsOn", "2023-05-20");
    }

    public static Map<String, Object> squad(UUID organization, String name) {
        return Map.of("organizationId", organization, "name", name, "people", 24);
    }

    public static Map<String, Object> movement(String kind, int quantity) {
        return Map.of("kind", kind, "quantity", quantity, "movedOn", "2024-05-29");
    }

    Map<String, Object> line(String kind, int quantity) {
        return Map.of("goodsId", goods, "movement", movement(kind, quantity));
    }

    /** A pledge that was taken back; an id that nobody has where the line is unknown. */
    public UUID takenBack() {
        var movements = "/v1/aid-goods/" + goods + "/movements";
        var admin = Calls.admin();
        admin.post(movements, movement("PLEDGE", 1));
        var made = admin.get(movements).extract();
        if (made.statusCode() != 200) {
            return UUID.randomUUID();
        }
        String pledge = made.path("items[0].id");
        admin.post(movements + "/" + pledge + "/reverse", Map.of("reason", "数量录错"));
        return UUID.fromString(pledge);
    }

    static Map<String, Object> many(List<Map<String, Object>> items) {
        return Map.of("items", items);
    }

    static void transition(Calls calls, String path, long version, Map<String, Object> body) {
        calls.transition(path, version, body).statusCode(200);
    }

    private static UUID id(Calls calls, String path, Map<String, Object> body) {
        return UUID.fromString(calls.post(path, body).statusCode(201).extract().path("id"));
    }
}
