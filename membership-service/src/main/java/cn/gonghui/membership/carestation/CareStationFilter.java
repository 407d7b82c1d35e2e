package cn.gonghui.membership.carestation;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which care stations a list shows. */
public class CareStationFilter {

    @QueryParam("organizationId")
    @Parameter(
            description = "Only stations that this union runs 主办工会",
            example = "018f0000-0001-7000-8000-000000000035")
    UUID organizationId;

    @QueryParam("status")
    @Parameter(description = "State 状态", example = "OPEN")
    CareStationStatus status;

    @QueryParam("partnerKind")
    @Parameter(description = "Kind of partner 合作机构类别", example = "CHILD_WELFARE_INSTITUTION")
    PartnerKind partnerKind;

    UUID organizationId() {
        return organizationId;
    }

    CareStationStatus status() {
        return status;
    }

    PartnerKind partnerKind() {
        return partnerKind;
    }
}
