package cn.gonghui.membership.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/** One item of the programme and the chapter that it stands in. */
@Embeddable
record ProgrammeItem(
        @Column(name = "chapter") String chapter,

        @Column(name = "title") String title,

        @Column(name = "organization_id") UUID organizationId) {

    static List<ProgrammeItem> of(List<Chapter> chapters) {
        return chapters == null
                ? List.of()
                : chapters.stream()
                        .flatMap(chapter -> chapter.items().stream()
                                .map(item -> new ProgrammeItem(chapter.title(), item.title(), item.organizationId())))
                        .toList();
    }
}
