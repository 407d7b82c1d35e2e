package cn.gonghui.training.session;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.training.mode.SeatMode;
import java.util.ArrayList;
import java.util.List;

/** What the fields of a session must be to each other. */
final class SessionShape {

    private SessionShape() {}

    /** @throws Problem 400 with every violation */
    static void check(EditSession content) {
        var violations = new ArrayList<Violation>();
        var onSite = content.mode().offers(SeatMode.ON_SITE);
        var online = content.mode().offers(SeatMode.ONLINE);
        onlyWith(onSite, content.seatsOnSite(), "/seatsOnSite", violations);
        onlyWith(onSite, content.venue(), "/venue", violations);
        onlyWith(online, content.seatsOnline(), "/seatsOnline", violations);
        onlyWith(online, content.streamAddress(), "/streamAddress", violations);
        blocks(content.blocks(), violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static void onlyWith(boolean wanted, Object value, String pointer, List<Violation> violations) {
        if (wanted != (value != null)) {
            violations.add(Violation.inBody(pointer, wanted ? "needed-in-this-mode" : "not-in-this-mode"));
        }
    }

    private static void blocks(List<TimeBlock> blocks, List<Violation> violations) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (!block.forward()) {
                violations.add(Violation.inBody("/blocks/" + i + "/endsAt", "ends-before-it-begins"));
            } else if (blocks.subList(0, i).stream().anyMatch(block::overlaps)) {
                violations.add(Violation.inBody("/blocks/" + i, "blocks-overlap"));
            }
        }
    }
}
