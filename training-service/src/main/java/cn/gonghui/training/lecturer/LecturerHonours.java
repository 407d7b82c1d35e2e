package cn.gonghui.training.lecturer;

import cn.gonghui.training.membership.KnownHonour;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The honours of a lecturer. */
@Schema(description = "The honours of a lecturer 师资所获荣誉")
public record LecturerHonours(
        @Schema(description = "Honours that stand 荣誉, the first conferred first; none of an outsider")
        List<KnownHonour> items) {}
