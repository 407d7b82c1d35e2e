package cn.gonghui.membership.honour;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The honours of a member. */
@Schema(description = "The honours of a member 所获荣誉")
public record HonourList(
        @Schema(description = "Honours 荣誉, the first conferred first; those revoked too")
        List<HonourView> items) {}
