package cn.gonghui.membership.carestation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a station is suspended or closed. */
@Schema(description = "Why the station is suspended or closed 暂停或关闭原因")
public record StationReason(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 原因", examples = "合作机构场地改造")
        String reason) {}
