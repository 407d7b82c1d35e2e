package cn.gonghui.localstack.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonGeneratorTest {

    private static final int MANY = 100_000;

    private final PersonGenerator people = new PersonGenerator(2024);

    @Test
    void the_same_number_is_the_same_person_at_every_run() {
        assertEquals(people.person(4711), new PersonGenerator(2024).person(4711));
        assertNotEquals(people.person(4711), new PersonGenerator(2025).person(4711));
    }

    @Test
    void no_two_people_share_a_document_or_a_phone() {
        Set<String> documents = new HashSet<>();
        Set<String> phones = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            assertTrue(documents.add(people.person(i).documentNumber().substring(6)), "document of " + i);
            assertTrue(phones.add(people.person(i).phone()), "phone of " + i);
        }
    }

    @Test
    void the_last_ones_are_still_different() {
        assertNotEquals(
                people.person(PersonGenerator.MOST - 1).documentNumber(),
                people.person(PersonGenerator.MOST - 1 - 12_418).documentNumber());
        assertThrows(IllegalArgumentException.class, () -> people.person(PersonGenerator.MOST));
    }

    @Test
    void documents_are_valid_and_agree_with_birth_and_gender() {
        for (int i = 0; i < MANY; i++) {
            Person person = people.person(i);
            String number = person.documentNumber();
            assertTrue(number.matches("\\d{17}[\\dX]"), number);
            assertTrue(isValid(number), number);
            assertEquals(person.birth(), LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
            assertEquals(person.gender().equals("MALE"), Character.digit(number.charAt(16), 10) % 2 == 1);
        }
    }

    @Test
    void everybody_is_of_working_age_when_the_page_appears() {
        for (int i = 0; i < MANY; i++) {
            int age = Period.between(people.person(i).birth(), LocalDate.of(2022, 1, 1))
                    .getYears();
            assertTrue(age >= 17 && age <= 52, "age " + age);
        }
    }

    @Test
    void names_have_two_or_three_characters_and_phones_eleven_digits() {
        for (int i = 0; i < MANY; i++) {
            assertTrue(
                    people.person(i).name().matches("\\p{IsHan}{2,3}"),
                    people.person(i).name());
            assertTrue(
                    people.person(i).phone().matches("1[3-9]\\d{9}"),
                    people.person(i).phone());
        }
    }

    /** MOD 11-2 as ISO 7064 words it: the number read with weights 2^i leaves 1. */
    private static boolean isValid(String number) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < 18; i++) {
            int digit = number.charAt(i) == 'X' ? 10 : number.charAt(i) - '0';
            sum = sum.add(BigInteger.TWO.pow(17 - i).multiply(BigInteger.valueOf(digit)));
        }
        return sum.mod(BigInteger.valueOf(11)).equals(BigInteger.ONE);
    }
}
