package cn.gonghui.localstack.replay;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Numbers of resident identity cards 居民身份证: 6 digits of division, birth date, sequence (odd for men), check digit (GB 11643). */
final class ResidentId {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private ResidentId() {}

    /**
     * The whole number.
     *
     * @param division 6 digits
     * @param sequence 1 to 999
     */
    static String of(String division, LocalDate birth, int sequence) {
        String body = division + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        return body + checkDigit(body);
    }

    /** The 18th character for the 17 digits. */
    static char checkDigit(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(seventeen.charAt(i), 10) * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }
}
