package cn.gonghui.membership.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Unified social credit code (统一社会信用代码) of a legal person or other organisation: 18 characters of digits and capital
 * letters without I, O, S, V and Z, the last one a check character over the weights 3^i mod 31 (GB 32100-2015).
 */
public record UnifiedSocialCreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{2}[0-9]{6}[" + ALPHABET + "]{10}");

    /** Throws {@link IllegalArgumentException} for a text that is not such a code. */
    public UnifiedSocialCreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a unified social credit code");
        }
        value = normalise(value);
    }

    public static boolean isValid(String text) {
        if (text == null) {
            return false;
        }
        String code = normalise(text);
        return SHAPE.matcher(code).matches() && code.charAt(17) == checkCharacter(code.substring(0, 17));
    }

    /** The check character for the first 17 characters. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    static String normalise(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
