package cn.gonghui.membership.identity;

import java.text.Normalizer;

/** Text as typed with a Chinese input method, turned into plain characters: full-width forms become ASCII (NFKC). */
final class Plain {

    private Plain() {}

    static String text(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
