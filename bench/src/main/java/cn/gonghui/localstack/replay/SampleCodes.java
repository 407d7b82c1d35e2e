package cn.gonghui.localstack.replay;

import java.time.LocalDate;

/** Valid numbers. Stands in this package to reach the replay's own makers of them. */
public final class SampleCodes {

    private SampleCodes() {}

    /** @param sequence 1 to 999, odd for men */
    public static String residentId(String division, LocalDate birth, int sequence) {
        return ResidentId.of(division, birth, sequence);
    }

    /** @param number 0 to 999,999 */
    public static String unionCreditCode(String division, int number) {
        return CreditCode.of(CreditCode.UNION, division, number);
    }

    /** @param number 0 to 999,999 */
    public static String companyCreditCode(String division, int number) {
        return CreditCode.of(CreditCode.COMPANY, division, number);
    }
}
