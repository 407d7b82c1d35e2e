package cn.gonghui.kit.clock;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The service's business time. */
@Schema(name = "SandboxClock")
record SandboxClockView(
        @Schema(description = "What the service takes for now", examples = "2024-05-27T01:00:00Z")
        Instant now,

        @Schema(description = "Whether time stands still", examples = "false")
        boolean frozen,

        @Schema(description = "Whether this is real time, that is, nobody has set the clock", examples = "false")
        boolean real) {

    static SandboxClockView of(BusinessClock clock) {
        ClockSetting setting = clock.setting();
        return new SandboxClockView(
                setting.at(Instant.now()),
                setting instanceof ClockSetting.Frozen,
                setting.equals(ClockSetting.REAL_TIME));
    }
}
