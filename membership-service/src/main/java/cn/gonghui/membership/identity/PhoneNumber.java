package cn.gonghui.membership.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in the one form by which it is stored and found: a mainland mobile number as 11 digits
 * (13812345678), a mainland landline as area code and number without separators (01012345678), any other in E.164
 * (+85291234567).
 */
public record PhoneNumber(String value) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LANDLINE = Pattern.compile("0(?:10|2[0-9]|[3-9][0-9]{2})[2-9][0-9]{6,7}");
    private static final Pattern FOREIGN = Pattern.compile("\\+(?!86)[1-9][0-9]{6,14}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s().-]");
    private static final Pattern MAINLAND_PREFIX = Pattern.compile("^(?:\\+|00)86");

    /** Throws {@link IllegalArgumentException} for a text that is not a telephone number. */
    public PhoneNumber {
        value = normalise(value).orElseThrow(() -> new IllegalArgumentException("Not a telephone number"));
    }

    public static boolean isValid(String text) {
        return normalise(text).isPresent();
    }

    /** Without the number: it must not reach a log. */
    @Override
    public String toString() {
        return "PhoneNumber";
    }

    private static Optional<String> normalise(String text) {
        if (text == null || text.length() > 40) {
            return Optional.empty();
        }
        String compact = SEPARATORS.matcher(Plain.text(text)).replaceAll("");
        String number = MAINLAND_PREFIX.matcher(compact).replaceFirst("");
        boolean prefixed = number.length() < compact.length();
        if (prefixed
                && number.matches("[1-9][0-9]{8,10}")
                && !MOBILE.matcher(number).matches()) {
            number = "0" + number;
        }
        boolean known = MOBILE.matcher(number).matches()
                || LANDLINE.matcher(number).matches()
                || FOREIGN.matcher(number).matches();
        return known ? Optional.of(number) : Optional.empty();
    }
}
