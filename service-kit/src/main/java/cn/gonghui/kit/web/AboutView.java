package cn.gonghui.kit.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is running. */
@Schema(name = "About")
record AboutView(
        @Schema(description = "Name of the service", examples = "membership-service")
        String name,

        @Schema(description = "Version of the suite", examples = "0.1.0")
        String version,

        @Schema(
                description = "Commit that the suite was built from; \"unknown\" where it was built outside a clone",
                examples = "4710ecd3f0a8b9a1c2d3e4f5061728394a5b6c7d")
        String commit,

        @Schema(description = "When it was built", examples = "2026-01-01T08:00:00Z")
        Instant builtAt) {}
