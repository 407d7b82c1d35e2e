package cn.gonghui.membership.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TimelineTitlesTest {

    @Test
    void every_title_is_there_in_chinese_and_in_english() {
        assertEquals(titles(Locale.CHINESE), titles(Locale.ENGLISH));
    }

    /** Those whose data names a member, and those of members themselves; of an erasure nothing is kept. */
    @Test
    void every_event_that_reaches_a_timeline_has_a_title() throws IOException {
        var reaching = new TreeSet<String>();
        for (var service : List.of("membership", "training", "innovation")) {
            try (var schemas = Files.list(Path.of("..", service + "-service", "contracts", "events"))) {
                for (var schema : schemas.toList()) {
                    var name = schema.getFileName().toString().replaceAll("cn\\.gonghui\\.(.+)\\.v\\d+\\.json", "$1");
                    var data = new ObjectMapper().readTree(schema.toFile()).path("properties");
                    if (data.has("memberId") || data.has("memberIds") || name.startsWith("membership.member.")) {
                        reaching.add(name);
                    }
                }
            }
        }
        reaching.removeIf(name -> name.endsWith(".erased"));
        assertTrue(reaching.size() > 40, reaching::toString);
        reaching.removeAll(titles(Locale.CHINESE));
        assertEquals(new TreeSet<>(), reaching);
    }

    private static TreeSet<String> titles(Locale language) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "messages.timeline", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .keySet());
    }
}
