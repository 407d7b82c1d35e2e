package cn.gonghui.membership.aidproject;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which aid projects a list shows. */
public class AidProjectFilter {

    @QueryParam("stationId")
    @Parameter(description = "Only of this station 爱心驿站", example = "01900000-0000-7000-8000-000000000d01")
    UUID stationId;

    @QueryParam("status")
    @Parameter(description = "State 状态", example = "UNDER_WAY")
    AidProjectStatus status;

    UUID stationId() {
        return stationId;
    }

    AidProjectStatus status() {
        return status;
    }
}
