package cn.gonghui.training.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One stretch of a session 时间段; the end is not part of it. */
@Embeddable
@Schema(description = "One stretch of a session 时间段; the end is not part of it")
public record TimeBlock(
        @NotNull
        @Column(name = "starts_at", nullable = false)
        @Schema(description = "Begins", examples = "2024-05-16T01:00:00Z")
        Instant startsAt,

        @NotNull
        @Column(name = "ends_at", nullable = false)
        @Schema(description = "Ends, after it begins", examples = "2024-05-16T03:00:00Z")
        Instant endsAt) {

    boolean forward() {
        return startsAt.isBefore(endsAt);
    }

    public boolean overlaps(TimeBlock other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    static List<TimeBlock> inOrder(Collection<TimeBlock> blocks) {
        return blocks.stream().sorted(Comparator.comparing(TimeBlock::startsAt)).toList();
    }

    long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }
}
