package cn.gonghui.innovation.alliance;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what a list of alliances can be narrowed. */
public record AllianceFilter(
        @QueryParam("organizationId") @Parameter(description = "Founded by this body 发起单位")
        UUID organizationId,

        @QueryParam("parentAllianceId") @Parameter(description = "Part of this alliance 上级联盟")
        UUID parentAllianceId,

        @QueryParam("industry") @Parameter(description = "Of this industry 行业", example = "交通运输")
        String industry,

        @QueryParam("name") @Parameter(description = "Whose name contains this 名称包含", example = "交通")
        String name) {}
