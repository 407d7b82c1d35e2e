package cn.gonghui.membership.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the programme (篇章), such as 信仰、奋斗、展望. */
@Schema(description = "A chapter of the programme 节目篇章")
public record Chapter(
        @NotBlank @Size(max = 100) @Schema(description = "Title 篇章名称, once in a programme", examples = "信仰")
        String title,

        @NotNull @Size(min = 1, max = 100) @Schema(description = "Items in order 节目")
        List<@NotNull @Valid Item> items) {

    /** What is performed. */
    @Schema(name = "ChapterItem", description = "An item of the programme 节目")
    public record Item(
            @NotBlank @Size(max = 200) @Schema(description = "Title 节目名称", examples = "合唱《在希望的田野上》")
            String title,

            @Schema(
                    description = "Organisation that performs 表演单位; null where it is none",
                    nullable = true,
                    examples = "018f0000-0001-7000-8000-000000000014")
            UUID organizationId) {}

    static List<Chapter> of(List<ProgrammeItem> items) {
        var chapters = new LinkedHashMap<String, List<Item>>();
        items.forEach(item -> chapters.computeIfAbsent(item.chapter(), title -> new ArrayList<>())
                .add(new Item(item.title(), item.organizationId())));
        return chapters.entrySet().stream()
                .map(chapter -> new Chapter(chapter.getKey(), chapter.getValue()))
                .toList();
    }
}
