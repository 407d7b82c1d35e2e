package cn.gonghui.kit.clock;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time to be. */
record SetSandboxClock(
        @NotNull
        @Schema(
                description = "What the service is to take for now, from 1900 to 2199",
                examples = "2024-05-27T01:00:00Z")
        Instant now,

        @Schema(description = "Whether time then stands still; without it, it runs", examples = "false")
        Boolean frozen) {}
