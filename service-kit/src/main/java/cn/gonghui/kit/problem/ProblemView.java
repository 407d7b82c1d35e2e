package cn.gonghui.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem as the caller sees it (RFC 9457), in the language of {@code Accept-Language}. */
@Schema(name = "Problem", description = "A refusal or failure, as RFC 9457 has it 问题详情")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        @Schema(
                required = true,
                description = "Identifies the kind of problem; ends in the code",
                examples = "urn:gonghui:problem:not-found")
        URI type,

        @Schema(required = true, description = "The kind of problem in words", examples = "未找到")
        String title,

        @Schema(required = true, description = "HTTP status", examples = "404")
        int status,

        @Schema(
                required = true,
                description = "Stable code to act upon; never translated, never changed",
                examples = "not-found")
        String code,

        @Schema(description = "This occurrence in words", examples = "该对象不存在,或不在您的权限范围内。")
        String detail,

        @Schema(
                description = "Path of the request that was refused",
                format = "uri-reference",
                examples = "/v1/members/0190b6a5-7e0c-7cc4-8f1b-3c2a1d4e5f60")
        URI instance,

        @Schema(
                description = "Id of the trace, to quote to the operator",
                examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId,

        @Schema(description = "Everything that is wrong with the request, not only the first")
        List<Error> errors) {

    /** One violation. */
    @Schema(name = "ProblemError", description = "One thing that is wrong with the request")
    public record Error(
            @Schema(description = "Part of the request: body, query, path or header", examples = "body")
            String in,

            @Schema(
                    description = "JSON pointer to the value, or the parameter's name after a slash",
                    examples = "/phone")
            String pointer,

            @Schema(description = "Stable code of the violation", examples = "wrong-format")
            String code,

            @Schema(description = "The violation in words", examples = "格式不正确。")
            String detail) {

        /** As it may stand in a log. */
        @Override
        public String toString() {
            return code + " in " + in + " at " + Violation.loggable(pointer, code);
        }
    }
}
