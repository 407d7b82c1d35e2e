package cn.gonghui.training.course;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One edition of a course as it is answered. */
@Schema(description = "One edition of a course 课程版次")
public record CourseEditionView(
        @Schema(description = "Edition 版次, from 1", examples = "1")
        int edition,

        @Schema(description = "Since when it holds", examples = "2024-01-10T01:00:00Z")
        Instant since,

        @Schema(description = "What was taught 课程内容") EditCourse content) {}
