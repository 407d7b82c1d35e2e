package cn.gonghui.training.lecturer;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lecturer as it is answered; the name in full only to officers in scope and to the lecturer. */
@Schema(description = "A lecturer 师资; the name in full only to officers in scope and to the lecturer, else masked")
public record LecturerView(
        @Schema(description = "Id", examples = "01900000-0000-7000-8000-000000000701")
        UUID id,

        @Schema(description = "Who keeps the entry 师资库所属单位", examples = "01900000-0000-7000-8000-000000000001")
        UUID organizationId,

        @Schema(
                description = "Union that the lecturer belongs to 所属工会",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000101")
        UUID unionId,

        @Schema(
                description = "The member 会员; null for an outsider and out of scope",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000301")
        UUID memberId,

        @Schema(
                description = "Name 姓名, masked out of scope; null of an erased member",
                nullable = true,
                examples = "温**")
        String name,

        @Schema(description = "As what one teaches 称号", examples = "WORKER_CRAFTSMAN")
        LecturerTitle title,

        @Schema(
                description = "Account that acts as this lecturer 登录账号; null out of scope",
                nullable = true,
                examples = "https://issuer.example/realms/gonghui|lecturer-1")
        String accountSubject,

        @Schema(description = "Topics 授课主题", examples = "[\"三种精神\"]")
        List<String> topics,

        @Schema(description = "Districts served 服务区域; empty: all", examples = "[\"110114\"]")
        List<String> districts,

        @Schema(description = "State 状态", examples = "ACTIVE")
        LecturerStatus status,

        @Schema(description = "The caller's own reference 外部编号", nullable = true, examples = "L-001")
        String externalReference,

        @Schema(description = "What this caller may do now 可执行操作", examples = "[\"DEACTIVATE\"]")
        List<LecturerAction> allowedActions,

        @Schema(description = "Written", examples = "2024-01-10T01:00:00Z")
        Instant createdAt,

        @Schema(description = "Last changed", examples = "2024-01-10T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, as in the ETag", examples = "0")
        long version)
        implements Versioned {

    /** Without the name, which must not reach a log. */
    @Override
    public String toString() {
        return "LecturerView[" + id + "]";
    }
}
