package cn.gonghui.membership.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An award for ranks (奖项); who shares a rank shares its award. */
@Embeddable
@Schema(description = "An award for ranks; who shares a rank shares its award 奖项")
public record Award(
        @NotBlank @Size(max = 100) @Column(name = "name") @Schema(description = "Name 名称", examples = "一等奖")
        String name,

        @NotNull @Positive @Column(name = "from_rank") @Schema(description = "First rank 起始名次", examples = "1")
        Integer fromRank,

        @NotNull @Positive @Column(name = "to_rank") @Schema(description = "Last rank 截止名次", examples = "1")
        Integer toRank) {

    @AssertTrue(message = "{ranks-in-order}")
    @Schema(hidden = true)
    boolean isInOrder() {
        return fromRank == null || toRank == null || fromRank <= toRank;
    }

    boolean covers(int rank) {
        return fromRank <= rank && rank <= toRank;
    }
}
