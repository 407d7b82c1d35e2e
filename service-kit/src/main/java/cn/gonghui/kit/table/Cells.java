package cn.gonghui.kit.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Cells as text. */
final class Cells {

    /** What Excel keeps of a number; it shows a longer one rounded, and its last digits are gone for good. */
    private static final int DIGITS_KEPT = 15;

    /** Smaller than anything that was typed. */
    private static final int MOST_DECIMALS = 30;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private Cells() {}

    /** Without blanks around it, nor the apostrophe by which spreadsheets mark a text that looks like a formula. */
    static String plain(String text) {
        var stripped = text.strip();
        return stripped.length() > 1 && stripped.charAt(0) == '\'' && "=+-@".indexOf(stripped.charAt(1)) >= 0
                ? stripped.substring(1)
                : stripped;
    }

    /**
     * The counterpart of {@link #plain}: no spreadsheet takes the text for a formula. A number stays one, but for the plus of
     * a telephone number.
     */
    static String defused(String text) {
        return !text.isEmpty()
                        && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0
                        && !NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }

    /**
     * A number that Excel has rounded stays in scientific form, so that nobody takes it for what was typed.
     *
     * @throws NumberFormatException where it is none
     */
    static String number(String raw) {
        var number = new BigDecimal(raw).stripTrailingZeros();
        return (long) number.precision() - number.scale() > DIGITS_KEPT || number.scale() > MOST_DECIMALS
                ? number.toString()
                : number.toPlainString();
    }

    /** Whether a number of this format is a day. */
    static boolean looksLikeDate(String format) {
        var bare = format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("yy") || bare.contains("d") && bare.contains("m");
    }
}
