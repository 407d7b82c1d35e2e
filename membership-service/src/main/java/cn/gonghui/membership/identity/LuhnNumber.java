package cn.gonghui.membership.identity;

import java.security.SecureRandom;

/** Numbers that nobody can guess and that tell a mistyped digit: random digits and a check digit (ISO/IEC 7812, Luhn). */
public final class LuhnNumber {

    private static final SecureRandom RANDOM = new SecureRandom();

    private LuhnNumber() {}

    /** A new number of that many digits, the check digit last; the first digit is not 0. */
    public static String random(int digits) {
        var number = new StringBuilder(digits);
        number.append((char) ('1' + RANDOM.nextInt(9)));
        while (number.length() < digits - 1) {
            number.append((char) ('0' + RANDOM.nextInt(10)));
        }
        return number.append(checkDigit(number)).toString();
    }

    public static boolean isValid(String number) {
        return number.matches("[0-9]{2,}")
                && checkDigit(number.substring(0, number.length() - 1)) == number.charAt(number.length() - 1);
    }

    static char checkDigit(CharSequence withoutCheckDigit) {
        int sum = 0;
        for (int place = 0; place < withoutCheckDigit.length(); place++) {
            int digit = withoutCheckDigit.charAt(withoutCheckDigit.length() - 1 - place) - '0';
            int weighted = place % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
