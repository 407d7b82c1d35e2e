package cn.gonghui.membership.aidproject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people a project helped in a year. */
@Schema(description = "How many people were helped in the year 受助人数: counted by group, never who they are")
public record CountHelped(
        @NotNull
        @Size(max = 6)
        @Schema(description = "Counts by group, each group once; takes the place of the year's counts before 各类人数")
        List<@NotNull @Valid Helped> groups) {

    /** People of a group. */
    @Schema(description = "People of a group 受助人群")
    public record Helped(
            @NotNull @Schema(description = "Group 人群", examples = "CHILDREN")
            PeopleGroup group,

            @NotNull @Positive @Max(1_000_000) @Schema(description = "How many, 1 to 1,000,000 人数", examples = "86")
            Integer people) {}

    @AssertTrue(message = "{group-repeated}")
    @Schema(hidden = true)
    boolean isEachGroupOnce() {
        var seen = new HashSet<PeopleGroup>();
        return groups == null
                || groups.stream()
                        .filter(Objects::nonNull)
                        .map(Helped::group)
                        .filter(Objects::nonNull)
                        .allMatch(seen::add);
    }
}
