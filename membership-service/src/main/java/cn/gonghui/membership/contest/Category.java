package cn.gonghui.membership.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group of entries that are ranked among themselves (组别). */
@Embeddable
@Schema(description = "A group of entries that are ranked among themselves 组别")
public record Category(
        @NotNull
        @Pattern(regexp = "[A-Z0-9-]{1,20}")
        @Column(name = "code")
        @Schema(description = "Code 编号, once in the contest", examples = "CHOIR")
        String code,

        @NotBlank @Size(max = 100) @Column(name = "name") @Schema(description = "Name 名称", examples = "合唱组")
        String name) {}
