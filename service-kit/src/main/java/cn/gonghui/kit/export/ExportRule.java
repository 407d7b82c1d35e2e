package cn.gonghui.kit.export;

import java.util.regex.Pattern;

/**
 * What can be had as a file: every {@code GET} that answers a list (a record with {@code items}), and every figure or
 * ranking, told by its address. Nothing has to be marked, so nothing can be forgotten.
 */
public final class ExportRule {

    /** The component that makes a record a list. */
    public static final String ITEMS = "items";

    private static final Pattern FIGURES =
            Pattern.compile("/v1/statistics/.*|/v1/(?!jobs/).*/(figures|progress|ranking|results|summaries/[^/]+)");

    private ExportRule() {}

    /** @param path as the document writes it: {@code /v1/things/{id}/figures} */
    public static boolean figures(String path) {
        return FIGURES.matcher(path).matches();
    }
}
