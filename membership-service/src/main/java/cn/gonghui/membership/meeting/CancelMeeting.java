package cn.gonghui.membership.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a meeting does not take place. */
@Schema(description = "Why a meeting does not take place 取消会议")
public record CancelMeeting(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 取消原因", examples = "暴雨红色预警")
        String reason) {}
