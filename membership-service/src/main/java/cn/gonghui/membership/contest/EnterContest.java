package cn.gonghui.membership.contest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is entered. */
@Schema(description = "What is entered for a contest 报送参赛作品", examples = """
        {
          "kind": "ORGANIZATION",
          "category": "CHOIR",
          "title": "《歌唱祖国》",
          "organizationId": "018f0000-0001-7000-8000-000000000034",
          "externalReference": "HR-2024-01"
        }""")
public record EnterContest(
        @NotNull @Schema(description = "Who enters 参赛方式", examples = "ORGANIZATION")
        EntryKind kind,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "Code of the category 组别", examples = "CHOIR")
        String category,

        @NotBlank @Size(max = 200) @Schema(description = "Title 作品名称", examples = "《歌唱祖国》")
        String title,

        @NotNull
        @Schema(
                description = "Organisation 参赛单位; of an individual the member's union",
                examples = "018f0000-0001-7000-8000-000000000034")
        UUID organizationId,

        @Schema(
                description = "The member who enters 参赛会员; of an individual only",
                nullable = true,
                examples = "018f0000-0003-7000-8000-000000000002")
        UUID memberId,

        @Size(min = 1, max = 100)
        @Schema(
                description =
                        "The caller's own number, once in the contest; the same content again answers the same entry",
                nullable = true,
                examples = "HR-2024-01")
        String externalReference) {

    @AssertTrue(message = "{member-of-individual}")
    @Schema(hidden = true)
    boolean isMemberOfIndividual() {
        return kind == null || (kind == EntryKind.INDIVIDUAL) == (memberId != null);
    }
}
