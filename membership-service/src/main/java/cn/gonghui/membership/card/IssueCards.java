package cn.gonghui.membership.card;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cards wanted for many members at once. */
@Schema(description = "Cards wanted for up to 1,000 members 批量办卡")
public record IssueCards(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "1 to 1,000 cards; each gets an outcome of its own, in order")
        List<@NotNull @Valid IssueCard> items) {}
