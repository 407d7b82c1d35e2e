package cn.gonghui.membership.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Citizen identity number (公民身份号码): six digits of a division, birth date, three digits of sequence and a check digit
 * (GB 11643-1999, ISO 7064 MOD 11-2). The division is not looked up: numbers keep codes that were abolished since.
 */
public record ResidentIdentityNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    /** Throws {@link IllegalArgumentException} for a text that is not such a number. */
    public ResidentIdentityNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a citizen identity number");
        }
        value = normalise(value);
    }

    public static boolean isValid(String text) {
        if (text == null) {
            return false;
        }
        String number = normalise(text);
        return SHAPE.matcher(number).matches()
                && number.charAt(17) == checkDigit(number.substring(0, 17))
                && dateIn(number).isPresent();
    }

    /** The check digit for the first 17 digits. */
    public static char checkDigit(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    public LocalDate birthDate() {
        return dateIn(value).orElseThrow();
    }

    public Gender gender() {
        return (value.charAt(16) - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
    }

    /** Without the number: it must not reach a log. */
    @Override
    public String toString() {
        return "ResidentIdentityNumber";
    }

    private static Optional<LocalDate> dateIn(String number) {
        try {
            int year = Integer.parseInt(number, 6, 10, 10);
            return year < 1850
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(
                            year, Integer.parseInt(number, 10, 12, 10), Integer.parseInt(number, 12, 14, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String normalise(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
