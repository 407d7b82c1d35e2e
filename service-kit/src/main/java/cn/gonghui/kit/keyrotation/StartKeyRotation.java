package cn.gonghui.kit.keyrotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a rotation is to go. */
@Schema(description = "How a rotation is to go 密钥轮换")
public record StartKeyRotation(
        @Schema(
                description = "True to count only what is stored under which key 仅统计; false where it is missing",
                examples = "false")
        Boolean dryRun) {

    boolean counts() {
        return Boolean.TRUE.equals(dryRun);
    }
}
