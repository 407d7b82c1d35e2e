package cn.gonghui.innovation.studio;

import cn.gonghui.innovation.membership.KnownHonour;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The honours of who leads a studio. */
@Schema(description = "The honours of who leads a studio 领军人所获荣誉")
public record LeadHonours(
        @Schema(description = "Honours that stand 荣誉, the first conferred first")
        List<KnownHonour> items) {}
