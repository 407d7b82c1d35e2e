package cn.gonghui.membership.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonPolicyTest {

    /** A woman born on 31 December 1949. */
    private static final IdentityDocument DOCUMENT =
            new IdentityDocument(DocumentType.RESIDENT_ID, "11010519491231002X");

    private static final IdentityDocument PASSPORT = new IdentityDocument(DocumentType.PASSPORT, "E12345678");
    private static final LocalDate BIRTH = LocalDate.of(1949, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 28);

    @Test
    void what_the_document_tells_may_be_said_again_and_not_otherwise() {
        assertEquals(List.of(), faults(DOCUMENT, BIRTH, Gender.FEMALE, TODAY));
        assertEquals(List.of(), faults(DOCUMENT, null, null, TODAY));
        assertEquals(
                List.of("/birthDate birth-date-differs-from-document", "/gender gender-differs-from-document"),
                faults(DOCUMENT, BIRTH.minusDays(1), Gender.MALE, TODAY));
        assertEquals(List.of(), faults(PASSPORT, BIRTH, Gender.MALE, TODAY));
    }

    @Test
    void nobody_is_born_after_today() {
        assertEquals(List.of(), faults(DOCUMENT, null, null, BIRTH));
        assertEquals(List.of("/document born-in-the-future"), faults(DOCUMENT, null, null, BIRTH.minusDays(1)));
        assertEquals(List.of(), faults(PASSPORT, TODAY, null, TODAY));
        assertEquals(List.of("/birthDate born-in-the-future"), faults(PASSPORT, TODAY.plusDays(1), null, TODAY));
    }

    @Test
    void the_sixteenth_birthday_is_the_first_day() {
        assertTrue(PersonPolicy.oldEnough(BIRTH, LocalDate.of(1965, 12, 31)));
        assertFalse(PersonPolicy.oldEnough(BIRTH, LocalDate.of(1965, 12, 30)));
    }

    private static List<String> faults(IdentityDocument document, LocalDate birth, Gender gender, LocalDate today) {
        return PersonPolicy.faults(document, birth, gender, today).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
