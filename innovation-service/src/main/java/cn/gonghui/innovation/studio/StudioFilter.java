package cn.gonghui.innovation.studio;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what a list of studios can be narrowed. */
public record StudioFilter(
        @QueryParam("organizationId") @Parameter(description = "Of this organisation 所属工会")
        UUID organizationId,

        @QueryParam("level") @Parameter(description = "At this level 级别")
        StudioLevel level,

        @QueryParam("field") @Parameter(description = "In this field 专业领域", example = "轨道车辆检修")
        String field,

        @QueryParam("name") @Parameter(description = "Whose name contains this 名称包含", example = "检修")
        String name) {}
