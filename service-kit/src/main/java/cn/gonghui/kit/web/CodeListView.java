package cn.gonghui.kit.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The values that a field can have, in the order of the field's own life. */
@Schema(name = "CodeList")
record CodeListView(
        @Schema(description = "Name of the list", examples = "ClockMode")
        String name,

        @Schema(description = "The values, in order") List<Code> codes) {

    @Schema(name = "Code")
    record Code(
            @Schema(description = "The value as it stands in requests and answers", examples = "RUNNING")
            String code,

            @Schema(description = "Chinese label", examples = "运行")
            String zh,

            @Schema(description = "English label", examples = "Running")
            String en) {}

    /** All lists of a service. */
    @Schema(name = "CodeLists")
    record All(
            @Schema(description = "One for each enum that callers meet")
            List<CodeListView> items) {}
}
