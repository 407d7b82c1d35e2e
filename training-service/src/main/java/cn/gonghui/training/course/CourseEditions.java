package cn.gonghui.training.course;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All editions of a course. */
@Schema(description = "All editions of a course, the first one first 全部版次")
public record CourseEditions(
        @Schema(description = "Editions 版次, the first one first")
        List<CourseEditionView> items) {}
