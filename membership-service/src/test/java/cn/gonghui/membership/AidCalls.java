package cn.gonghui.membership;

import cn.gonghui.kit.test.SampleCall;
import cn.gonghui.membership.aidproject.AidWorld;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The access table's calls of care stations and aid projects. */
final class AidCalls {

    private static final long NOBODYS_VERSION = 99;
    private static final Map<String, Object> NO_BODY = Map.of();
    private static final Map<String, Object> REASON = Map.of("reason", "场地改造");

    private AidCalls() {}

    static boolean knows(String operation) {
        return List.of("CareStation", "AidProject", "PeopleHelped", "Squad", "Renovation", "Goods").stream()
                .anyMatch(operation::contains);
    }

    static SampleCall of(String operation, AccessWorld world) {
        if (operation.contains("CareStation")) {
            return station(operation, world);
        }
        if (operation.contains("Squad")) {
            return squad(operation, world);
        }
        if (operation.contains("Renovation")) {
            return renovation(operation, world.aid());
        }
        return operation.contains("Goods") ? goods(operation, world.aid()) : project(operation, world.aid());
    }

    private static SampleCall station(String operation, AccessWorld world) {
        var id = world.aid().station();
        return switch (operation) {
            case "listCareStations" -> SampleCall.plain();
            case "registerCareStation" -> SampleCall.plain().body(AidWorld.station(world.district()));
            case "getCareStation" -> SampleCall.of(id);
            case "getCareStationSummary" -> SampleCall.of(id).path("year", 2024);
            case "getCareStationFigures" ->
                SampleCall.plain().query("organizationId", world.district()).query("year", 2024);
            case "editCareStation" -> change(id, Map.of("name", "爱心驿站"));
            case "openCareStation" -> change(id, Map.of("openedOn", "2024-05-20"));
            case "resumeCareStation" -> change(id, NO_BODY);
            default -> change(id, REASON);
        };
    }

    private static SampleCall project(String operation, AidWorld aid) {
        return switch (operation) {
            case "listAidProjects" -> SampleCall.plain();
            case "planAidProject" -> SampleCall.plain().body(AidWorld.project(aid.station()));
            case "getAidProject" -> SampleCall.of(aid.project());
            case "editAidProject" -> change(aid.project(), Map.of("title", "爱心行动"));
            case "countPeopleHelped" ->
                change(aid.project(), Map.of("groups", List.of())).path("year", 2024);
            case "cancelAidProject" -> change(aid.project(), REASON);
            default -> change(aid.project(), NO_BODY);
        };
    }

    private static SampleCall squad(String operation, AccessWorld world) {
        var aid = world.aid();
        return switch (operation) {
            case "formSquad" ->
                SampleCall.of(aid.project()).body(AidWorld.squad(aid.volunteers(), "突击队" + UUID.randomUUID()));
            case "listSquads" -> SampleCall.of(aid.project());
            case "recordSquadDay" ->
                change(aid.squad(), Map.of("people", 24, "hours", 96)).path("workedOn", "2024-05-25");
            default -> SampleCall.of(aid.squad());
        };
    }

    private static SampleCall renovation(String operation, AidWorld aid) {
        var room = Map.<String, Object>of("room", "美术班" + UUID.randomUUID());
        return switch (operation) {
            case "planRenovation" -> SampleCall.of(aid.project()).body(room);
            case "planRenovations" -> SampleCall.of(aid.project()).body(Map.of("items", List.of(room)));
            case "listRenovations" -> SampleCall.of(aid.project());
            case "getRenovation" -> SampleCall.of(aid.task());
            case "acceptRenovation" -> change(aid.task(), Map.of("acceptedOn", "2024-05-29"));
            default -> change(aid.task(), NO_BODY);
        };
    }

    private static SampleCall goods(String operation, AidWorld aid) {
        var line = Map.<String, Object>of("item", "书包" + UUID.randomUUID(), "unit", "个");
        var pledge = AidWorld.movement("PLEDGE", 10);
        return switch (operation) {
            case "enterGoods" -> SampleCall.of(aid.project()).body(line);
            case "enterGoodsLines" -> SampleCall.of(aid.project()).body(Map.of("items", List.of(line)));
            case "moveGoodsLines" ->
                SampleCall.of(aid.project())
                        .body(Map.of("items", List.of(Map.of("goodsId", aid.goods(), "movement", pledge))));
            case "listGoods" -> SampleCall.of(aid.project());
            case "moveGoods" -> SampleCall.of(aid.goods()).body(pledge);
            case "reverseGoodsMovement" ->
                SampleCall.of(aid.goods()).path("movementId", aid.takenBack()).body(REASON);
            default -> SampleCall.of(aid.goods());
        };
    }

    private static SampleCall change(UUID id, Map<String, Object> body) {
        return SampleCall.of(id).ifMatch(NOBODYS_VERSION).body(body);
    }
}
