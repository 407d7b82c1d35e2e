package cn.gonghui.kit.clock;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time to be. The years are bounded by what the clock can hold. */
record SetSandboxClock(
        @NotNull @Schema(description = "What the service is to take for now", examples = "2024-05-27T01:00:00Z")
        Instant now,

        @Schema(description = "Whether time then stands still; without it, it runs", examples = "false")
        Boolean frozen) {}
