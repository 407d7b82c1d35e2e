package cn.gonghui.membership.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdentityNumberTest {

    private static final String CHECK_DIGITS = "0123456789X";

    @Test
    void example_of_the_standard_is_read() {
        ResidentIdentityNumber number = new ResidentIdentityNumber("11010519491231002x");
        assertEquals("11010519491231002X", number.value());
        assertEquals(LocalDate.of(1949, 12, 31), number.birthDate());
        assertEquals(Gender.FEMALE, number.gender());
        assertEquals(Gender.MALE, new ResidentIdentityNumber("440524188001010014").gender());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "110105194912310021",
                "11010519491231002",
                "11010519491231002XX",
                "01010519491231002X",
                "1101051949123100２X",
                "X1010519491231002X"
            })
    void other_texts_are_refused(String number) {
        assertFalse(ResidentIdentityNumber.isValid(number));
        assertThrows(IllegalArgumentException.class, () -> new ResidentIdentityNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19490229", "19491301", "19491232", "19000229", "00000101"})
    void birth_date_must_exist(String date) {
        String first17 = "110105" + date + "002";
        assertFalse(ResidentIdentityNumber.isValid(first17 + ResidentIdentityNumber.checkDigit(first17)));
    }

    /** ISO 7064 MOD 11-2 by its recursive definition, over numbers drawn at random. */
    @Test
    void check_digit_agrees_with_iso_7064() {
        SplittableRandom random = new SplittableRandom(11643);
        for (int round = 0; round < 100_000; round++) {
            LocalDate birth = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(45_000));
            String first17 = "%06d%s%03d"
                    .formatted(
                            100_000 + random.nextInt(900_000), birth.toString().replace("-", ""), random.nextInt(1000));
            int product = 0;
            for (int i = 0; i < 17; i++) {
                product = (product + first17.charAt(i) - '0') * 2 % 11;
            }
            int check = (12 - product) % 11;
            for (int candidate = 0; candidate < CHECK_DIGITS.length(); candidate++) {
                assertEquals(
                        candidate == check, ResidentIdentityNumber.isValid(first17 + CHECK_DIGITS.charAt(candidate)));
            }
            ResidentIdentityNumber number = new ResidentIdentityNumber(first17 + CHECK_DIGITS.charAt(check));
            assertEquals(birth, number.birthDate());
        }
    }
}
