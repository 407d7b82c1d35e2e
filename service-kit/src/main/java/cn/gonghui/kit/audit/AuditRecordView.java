package cn.gonghui.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the audit trail 审计记录.
 *
 * @param chain its link; null in the seconds before it is chained
 */
@Schema(name = "AuditRecord", description = "Who did what to which object 审计记录")
public record AuditRecordView(
        @Schema(description = "Id of the record", examples = "018f2f4e-3b5a-7c11-9a7e-0a1b2c3d4e5f")
        UUID id,

        @Schema(description = "When it was written, real time 记录时间", examples = "2024-05-31T02:15:00Z")
        Instant recordedAt,

        @Schema(description = "When it happened, by the business clock 发生时间", examples = "2024-05-31T02:15:00Z")
        Instant occurredAt,

        @Schema(description = "Who did it 操作人") Caller actor,

        @Schema(description = "What was done 操作", examples = "member.joined")
        String action,

        @Schema(description = "Kind of object 对象类型", examples = "member")
        String objectType,

        @Schema(
                description = "The object; null where there is no single one 对象",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000301")
        UUID objectId,

        @Schema(
                description = "Organisation in whose scope the object is; null for the whole city 所属组织",
                nullable = true,
                examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(
                description = "The object before, personal fields masked; null where it is new 变更前",
                nullable = true,
                examples = "{\"status\": \"ACTIVE\"}")
        JsonNode before,

        @Schema(
                description = "The object after, personal fields masked; null where it is gone 变更后",
                nullable = true,
                examples = "{\"status\": \"EXITED\"}")
        JsonNode after,

        @Schema(
                description = "Why, as the caller said, for example for a reveal 理由",
                nullable = true,
                examples = "办理互助保障理赔核对证件")
        String reason,

        @Schema(description = "Its link in the chain 审计链; null in the seconds before it is chained", nullable = true)
        Link chain) {

    /** Who did something and from where. */
    @Schema(name = "AuditActor", description = "Who did it and from where 操作人")
    public record Caller(
            @Schema(
                    description = "issuer|subject, anonymous, or system",
                    examples = "https://id.example.org/gonghui|officer-changping")
            String subject,

            @Schema(description = "Roles of the caller 角色", examples = "[\"officer\"]")
            List<String> roles,

            @Schema(
                    description = "The organisation that the caller acted for 代表组织",
                    nullable = true,
                    examples = "01900000-0000-7000-8000-000000000110")
            UUID organizationId,

            @Schema(description = "Network address 网络地址", nullable = true, examples = "203.0.113.7")
            String address,

            @Schema(description = "X-Request-Id of the request 请求编号", nullable = true, examples = "5f0c2a7e-order-17")
            String requestId) {}

    /** A place in the chain. */
    @Schema(name = "AuditLink", description = "A place in the hash chain 审计链位置")
    public record Link(
            @Schema(description = "Place in the chain, from 1 without gaps 序号", examples = "4711")
            long position,

            @Schema(
                    description = "SHA-256 over the hash before, the position and the content, in hexadecimal 哈希",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String hash,

            @Schema(description = "When it was chained 上链时间", examples = "2024-05-31T02:15:01Z")
            Instant chainedAt) {}
}
