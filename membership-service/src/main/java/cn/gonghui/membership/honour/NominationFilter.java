package cn.gonghui.membership.honour;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which nominations a list shows. */
public class NominationFilter {

    @QueryParam("kind")
    @Parameter(description = "Kind 荣誉种类", example = "ADVANCED_INDIVIDUAL")
    HonourKind kind;

    @QueryParam("level")
    @Parameter(description = "Level 级别", example = "STREET")
    HonourLevel level;

    @QueryParam("year")
    @Parameter(description = "Year 年度", example = "2024")
    Integer year;

    @QueryParam("status")
    @Parameter(description = "State 状态", example = "ON_NOTICE")
    NominationStatus status;

    @QueryParam("organizationId")
    @Parameter(description = "Only of this organisation 推荐单位", example = "018f0000-0001-7000-8000-000000000033")
    UUID organizationId;
}
