package cn.gonghui.membership.walk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where walkers are seen on their way (打卡点); the last one is the finish. */
@Embeddable
@Schema(description = "Where walkers are seen on their way; the last one is the finish 打卡点")
public record CheckPoint(
        @NotNull
        @Pattern(regexp = "[A-Z0-9-]{1,20}")
        @Column(name = "code")
        @Schema(description = "Code 编号, once on the route", examples = "FINISH")
        String code,

        @NotBlank @Size(max = 100) @Column(name = "name") @Schema(description = "Name 名称", examples = "终点")
        String name,

        @NotNull
        @Positive
        @Column(name = "meters")
        @Schema(description = "Metres from the start 距起点", examples = "5000")
        Integer meters) {}
