package cn.gonghui.membership.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private static TreeSet<String> titles(Locale language) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "messages.timeline", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .keySet());
    }
}
