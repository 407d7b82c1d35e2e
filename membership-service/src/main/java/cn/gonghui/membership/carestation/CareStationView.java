package cn.gonghui.membership.carestation;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A care station as the union that runs it, volunteers' unions and auditors see it. */
@Schema(description = "Care station 爱心驿站")
public record CareStationView(
        @Schema(description = "Station", examples = "01900000-0000-7000-8000-000000000d01")
        UUID id,

        @Schema(description = "Union that runs it 主办工会", examples = "018f0000-0001-7000-8000-000000000035")
        UUID organizationId,

        @Schema(description = "Name 驿站名称", examples = "中建二局装饰公司爱心驿站")
        String name,

        @Schema(description = "Partner institution 合作机构") Partner partner,

        @Schema(description = "Agreement with it 共建协议; null for none", nullable = true)
        Agreement agreement,

        @Schema(description = "Where it is 地点", examples = "四川省成都市金牛区SOS儿童村")
        String place,

        @Schema(
                description = "Division of the place 行政区划; null where it is not in the table",
                nullable = true,
                examples = "110106")
        String divisionCode,

        @Schema(description = "Opened on 揭牌日期; null before", nullable = true, examples = "2024-05-20")
        LocalDate openedOn,

        @Schema(description = "Closed on 关闭日期; null before", nullable = true, examples = "2027-05-19")
        LocalDate closedOn,

        @Schema(description = "State 状态", examples = "OPEN") CareStationStatus status,

        @Schema(description = "Since when it is in this state (business time)", examples = "2024-05-20T02:00:00Z")
        Instant statusSince,

        @Schema(
                description = "Why it is suspended or closed 原因; null otherwise",
                nullable = true,
                examples = "合作机构场地改造")
        String statusReason,

        @Schema(description = "The union's own number for it; null for none", nullable = true, examples = "AXYZ-CD-01")
        String externalReference,

        @Schema(description = "What this caller may do now", examples = "[\"EDIT\", \"SUSPEND\", \"CLOSE\"]")
        List<CareStationAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-05-10T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-20T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "1")
        long version)
        implements Versioned {

    static CareStationView of(CareStation station, List<CareStationAction> allowedActions) {
        var content = station.editable();
        return new CareStationView(
                station.id(),
                station.organizationId(),
                content.name(),
                content.partner(),
                content.agreement(),
                content.place(),
                content.divisionCode(),
                station.openedOn(),
                station.closedOn(),
                station.status(),
                station.statusSince(),
                station.statusReason(),
                station.externalReference(),
                allowedActions,
                station.createdAt(),
                station.updatedAt(),
                station.version());
    }
}
