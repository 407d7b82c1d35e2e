package cn.gonghui.localstack.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void the_example_of_the_standard_has_its_check_digit() {
        assertEquals("11010519491231002X", ResidentId.of("110105", LocalDate.of(1949, 12, 31), 2));
    }

    @Test
    void credit_codes_are_valid_and_differ() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            String code = CreditCode.of(CreditCode.COMPANY, "110114", i);
            assertTrue(seen.add(code), code);
            assertTrue(code.matches("[0-9A-HJ-NPQRTUWXY]{18}"), code);
            assertTrue(isValid(code), code);
        }
    }

    /** The weighted sum with the check character is a multiple of 31. */
    private static boolean isValid(String code) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < 17; i++) {
            BigInteger weight = BigInteger.valueOf(3).pow(i);
            sum = sum.add(weight.multiply(BigInteger.valueOf(ALPHABET.indexOf(code.charAt(i)))));
        }
        sum = sum.add(BigInteger.valueOf(ALPHABET.indexOf(code.charAt(17))));
        return sum.mod(BigInteger.valueOf(31)).signum() == 0;
    }
}
