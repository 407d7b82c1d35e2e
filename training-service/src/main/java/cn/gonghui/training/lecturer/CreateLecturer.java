package cn.gonghui.training.lecturer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new lecturer: a member, whose name is asked of membership-service, or an outsider with a name. */
@Schema(
        description = "A new lecturer 师资: a member, or an outsider with a name; exactly one of memberId and name",
        examples = """
                {"organizationId":"01900000-0000-7000-8000-000000000001","name":"李明","title":"WORKER_CRAFTSMAN",
                 "topics":["三种精神"],"districts":["110114"],"externalReference":"L-001"}""")
public record CreateLecturer(
        @NotNull @Schema(description = "Who keeps the entry 师资库所属单位", examples = "01900000-0000-7000-8000-000000000001")
        UUID organizationId,

        @Schema(description = "The member 会员", examples = "01900000-0000-7000-8000-000000000301", nullable = true)
        UUID memberId,

        @Size(min = 1, max = 100)
        @Schema(description = "Name 姓名 of somebody who is no member; kept encrypted", examples = "李明", nullable = true)
        String name,

        @Schema(
                description = "Union of an outsider 所属工会; a member's is asked of membership-service",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000101")
        UUID unionId,

        @NotNull @Schema(description = "As what one teaches 称号", examples = "WORKER_CRAFTSMAN")
        LecturerTitle title,

        @Size(max = 400)
        @Pattern(regexp = "[^|\\s]+\\|[^|\\s]+")
        @Schema(
                description = "Account that acts as this lecturer: issuer, a bar, `sub` 登录账号",
                examples = "https://issuer.example/realms/gonghui|lecturer-1",
                nullable = true)
        String accountSubject,

        @Size(max = 20) @Schema(description = "Topics 授课主题, up to 50 characters each", examples = "[\"三种精神\"]")
        List<@NotBlank @Size(max = 50) String> topics,

        @Size(max = 50)
        @Schema(description = "Districts served 服务区域, GB/T 2260, six digits; empty: all", examples = "[\"110114\"]")
        List<@NotNull @Pattern(regexp = "[0-9]{6}") String> districts,

        @Size(min = 1, max = 100)
        @Schema(description = "The caller's own reference, unique within the organisation 外部编号", examples = "L-001")
        String externalReference) {

    EditLecturer content() {
        return new EditLecturer(title, accountSubject, topics, districts);
    }

    /** Without the name, which must not reach a log. */
    @Override
    public String toString() {
        return "CreateLecturer[" + externalReference + "]";
    }
}
