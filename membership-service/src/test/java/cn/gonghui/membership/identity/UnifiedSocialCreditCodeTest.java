package cn.gonghui.membership.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"91110000600037341L", "91350100M000100Y43", " 91350100m000100y43 "})
    void published_codes_are_valid(String code) {
        assertTrue(UnifiedSocialCreditCode.isValid(code));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y431",
                "91350100M000100Y44",
                "9135O100M000100Y43",
                "91350100M000100Y4I",
                "９1350100M000100Y43"
            })
    void other_texts_are_refused(String code) {
        assertFalse(UnifiedSocialCreditCode.isValid(code));
        assertThrows(IllegalArgumentException.class, () -> new UnifiedSocialCreditCode(code));
    }

    @Test
    void value_is_kept_in_capitals() {
        assertEquals("91350100M000100Y43", new UnifiedSocialCreditCode("91350100m000100y43").value());
    }

    /** GB 32100 defines the check by powers of three; big integers are another way to the same sum. */
    @Test
    void check_character_agrees_with_another_way_of_reckoning() {
        SplittableRandom random = new SplittableRandom(32100);
        for (int round = 0; round < 100_000; round++) {
            StringBuilder first17 = new StringBuilder("91");
            for (int i = 2; i < 17; i++) {
                first17.append(i < 8 ? (char) ('0' + random.nextInt(10)) : ALPHABET.charAt(random.nextInt(31)));
            }
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < 17; i++) {
                sum = sum.add(BigInteger.valueOf(ALPHABET.indexOf(first17.charAt(i)))
                        .multiply(BigInteger.valueOf(3).pow(i)));
            }
            int check = sum.negate().mod(BigInteger.valueOf(31)).intValue();
            for (int candidate = 0; candidate < 31; candidate++) {
                assertEquals(
                        candidate == check,
                        UnifiedSocialCreditCode.isValid(first17.toString() + ALPHABET.charAt(candidate)));
            }
        }
    }
}
