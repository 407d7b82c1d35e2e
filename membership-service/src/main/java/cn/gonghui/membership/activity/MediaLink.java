package cn.gonghui.membership.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture or film of an activity, kept elsewhere. */
@Embeddable
@Schema(description = "A picture or film, kept elsewhere 照片、视频链接")
public record MediaLink(
        @NotNull
        @Enumerated(EnumType.STRING)
        @Column(name = "kind")
        @Schema(description = "Picture or film 类别", examples = "PHOTO")
        LinkKind kind,

        @NotNull
        @Pattern(regexp = "https://[^\\s]{1,500}")
        @Column(name = "address")
        @Schema(description = "Address, https only 地址", examples = "https://media.example.cn/2024/walk-01.jpg")
        String address,

        @Size(min = 1, max = 200)
        @Column(name = "caption")
        @Schema(description = "Caption 说明; null for none", nullable = true, examples = "出发")
        String caption) {}
