package cn.gonghui.membership.registration;

import cn.gonghui.membership.activity.PartyKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to be registered. */
@Schema(description = "Who is to be registered 报名", examples = """
        {"kind": "INDIVIDUAL", "memberId": "018f0000-0003-7000-8000-000000000002"}""")
public record RegisterParty(
        @NotNull @Schema(description = "Individual, team or family 报名方式", examples = "INDIVIDUAL")
        PartyKind kind,

        @Schema(
                description = "The member 会员, captain of a team, adult of a family; the caller where missing",
                nullable = true,
                examples = "018f0000-0003-7000-8000-000000000002")
        UUID memberId,

        @Size(min = 1, max = 50)
        @Schema(description = "Name of the team 队名; of a team only", nullable = true, examples = "快走一队")
        String teamName,

        @Size(max = 99)
        @Schema(
                description = "The other members of the team 队员; of a team only",
                nullable = true,
                examples = "[\"018f0000-0003-7000-8000-000000000005\"]")
        List<@NotNull UUID> otherMemberIds,

        @Min(1)
        @Max(9)
        @Schema(
                description = "How many children come 子女人数; of a family only. Children are counted, never named",
                nullable = true,
                examples = "1")
        Integer children) {

    @AssertTrue(message = "{team-with-name}")
    @Schema(hidden = true)
    boolean isTeamWithName() {
        var team = kind == PartyKind.TEAM;
        return kind == null || team == (teamName != null) && team == !others().isEmpty();
    }

    @AssertTrue(message = "{family-with-children}")
    @Schema(hidden = true)
    boolean isFamilyWithChildren() {
        return kind == null || (kind == PartyKind.FAMILY) == (children != null);
    }

    List<UUID> others() {
        return otherMemberIds == null ? List.of() : otherMemberIds;
    }

    int childrenCounted() {
        return children == null ? 0 : children;
    }
}
