package cn.gonghui.membership.honour;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is nominated for what. */
@Schema(description = "Who is nominated for what 推荐", examples = """
        {
          "kind": "ADVANCED_INDIVIDUAL",
          "level": "STREET",
          "year": 2024,
          "subject": "PERSON",
          "organizationId": "018f0000-0001-7000-8000-000000000033",
          "memberId": "018f0000-0003-7000-8000-000000000002",
          "conferringOrganizationId": "018f0000-0001-7000-8000-000000000032",
          "grounds": "组织地区职工健步走十年",
          "externalReference": "NMF-2024-AI-01"
        }""")
public record Nominate(
        @NotNull @Schema(description = "Kind 荣誉种类", examples = "ADVANCED_INDIVIDUAL")
        HonourKind kind,

        @NotNull @Schema(description = "Level 级别", examples = "STREET")
        HonourLevel level,

        @NotNull @Min(1949) @Max(2199) @Schema(description = "Year 年度", examples = "2024")
        Integer year,

        @NotNull @Schema(description = "Person, team or organisation 表彰对象", examples = "PERSON")
        HonourSubject subject,

        @NotNull
        @Schema(
                description = "Organisation that nominates 推荐单位; a person's union",
                examples = "018f0000-0001-7000-8000-000000000033")
        UUID organizationId,

        @Schema(
                description = "The member 会员; of a person only",
                nullable = true,
                examples = "018f0000-0003-7000-8000-000000000002")
        UUID memberId,

        @Size(min = 1, max = 100)
        @Schema(description = "Name of the team 班组名称; of a team only", nullable = true, examples = "维修一班")
        String teamName,

        @NotNull
        @Schema(
                description =
                        "Organisation that reviews, and confers or passes on to government 评选单位; the nominating one or one above it",
                examples = "018f0000-0001-7000-8000-000000000032")
        UUID conferringOrganizationId,

        @NotBlank
        @Size(max = 2000)
        @Schema(description = "Grounds 推荐理由; deeds, no private matters", examples = "组织地区职工健步走十年")
        String grounds,

        @Size(min = 1, max = 100)
        @Schema(
                description =
                        "The caller's own number, unique with the nominating organisation; the same content again "
                                + "answers the same nomination",
                nullable = true,
                examples = "NMF-2024-AI-01")
        String externalReference) {

    @AssertTrue(message = "{honoured-one}")
    @Schema(hidden = true)
    boolean isHonouredOne() {
        return subject == null
                || (subject == HonourSubject.PERSON) == (memberId != null)
                        && (subject == HonourSubject.TEAM) == (teamName != null);
    }
}
