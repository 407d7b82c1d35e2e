package cn.gonghui.membership.honour;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which honours a list shows. */
public class HonourFilter {

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
    @Parameter(description = "Whether it stands 状态", example = "CONFERRED")
    HonourStatus status;

    @QueryParam("organizationId")
    @Parameter(description = "Only of this organisation 所在单位", example = "018f0000-0001-7000-8000-000000000033")
    UUID organizationId;
}
