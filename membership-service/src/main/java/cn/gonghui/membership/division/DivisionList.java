package cn.gonghui.membership.division;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Divisions, in the order of their publication. */
@Schema(description = "Divisions, in the order of their publication 行政区划列表")
public record DivisionList(
        @Schema(description = "All that were asked for") List<Division> items) {}
