package cn.gonghui.training.lecturer;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of the list of lecturers. */
public class LecturerFilter {

    @QueryParam("organizationId")
    @Parameter(
            description = "Only in the roster of this organisation 师资库所属单位",
            example = "01900000-0000-7000-8000-000000000001")
    UUID organizationId;

    @QueryParam("title")
    @Parameter(description = "Only of this title 称号", example = "WORKER_CRAFTSMAN")
    LecturerTitle title;

    @QueryParam("topic")
    @Parameter(description = "Only who teach this topic 授课主题", example = "三种精神")
    String topic;

    @QueryParam("district")
    @Parameter(description = "Only who name this district 服务区域", example = "110114")
    String district;

    @QueryParam("status")
    @Parameter(description = "Only in this state 状态", example = "ACTIVE")
    LecturerStatus status;

    @QueryParam("externalReference")
    @Parameter(description = "Only of this reference 外部编号", example = "L-001")
    String externalReference;
}
