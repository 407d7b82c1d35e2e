package cn.gonghui.localstack.replay;

/**
 * Unified social credit codes 统一社会信用代码 (GB 32100): department and kind, 6 digits of division, organisation code with its
 * own check character (GB 11714), check character.
 */
final class CreditCode {

    /** A company, registered with the market regulator. */
    static final String COMPANY = "91";

    /** A grassroots union, registered with the union above. */
    static final String UNION = "81";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCode() {}

    /**
     * The code of the number-th holder of that kind in that division.
     *
     * @param kind the first two characters
     * @param division 6 digits
     * @param number 0 to 999,999
     */
    static String of(String kind, String division, int number) {
        String organization = "MA%06d".formatted(number);
        String body = kind + division + organization + organizationCheck(organization);
        return body + check(body);
    }

    private static char organizationCheck(String eight) {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
            sum += Character.digit(eight.charAt(i), Character.MAX_RADIX) * ORGANIZATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : Character.forDigit(check, 10);
    }

    private static char check(String seventeen) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < seventeen.length(); i++) {
            sum += ALPHABET.indexOf(seventeen.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
