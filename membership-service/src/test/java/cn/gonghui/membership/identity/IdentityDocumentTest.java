package cn.gonghui.membership.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityDocumentTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID,                      110105 19491231 002x, true",
        "RESIDENT_ID,                      110105194912310021,   false",
        "RESIDENT_ID,                      G12345678,            false",
        "RESIDENT_ID,                      810000199408230021,   false",
        "RESIDENT_ID,                      830000199201300022,   false",
        "RESIDENT_ID,                      911124198108030024,   false",
        "PERMANENT_RESIDENCE_CARD,         CAN110108010101,      true",
        "PERMANENT_RESIDENCE_CARD,         911124198108030024,   true",
        "PERMANENT_RESIDENCE_CARD,         911124198108030025,   false",
        "PERMANENT_RESIDENCE_CARD,         CAN11010801010,       false",
        "HONG_KONG_MACAU_RESIDENCE_PERMIT, 810000199408230021,   true",
        "HONG_KONG_MACAU_RESIDENCE_PERMIT, 810000199408230022,   false",
        "HONG_KONG_MACAU_RESIDENCE_PERMIT, 830000199201300022,   false",
        "TAIWAN_RESIDENCE_PERMIT,          830000199201300022,   true",
        "TAIWAN_RESIDENCE_PERMIT,          830000199201300023,   false",
        "PASSPORT,                         ｅ1234 5678,            true",
        "PASSPORT,                         E123,                 false",
    })
    void number_must_suit_the_kind_of_document(DocumentType type, String number, boolean valid) {
        Set<ConstraintViolation<IdentityDocument>> violations = VALIDATOR.validate(new IdentityDocument(type, number));
        assertEquals(valid, violations.isEmpty());
        violations.forEach(violation -> {
            assertEquals("number", violation.getPropertyPath().toString());
            assertEquals("{invalid-document-number}", violation.getMessageTemplate());
        });
    }

    @Test
    void birth_date_and_gender_are_read_where_the_number_carries_them() {
        IdentityDocument permit =
                new IdentityDocument(DocumentType.HONG_KONG_MACAU_RESIDENCE_PERMIT, "810000199408230021");
        assertEquals(Optional.of(LocalDate.of(1994, 8, 23)), permit.birthDate());
        assertEquals(Optional.of(Gender.FEMALE), permit.gender());
        assertEquals(Optional.empty(), new IdentityDocument(DocumentType.PASSPORT, "E12345678").birthDate());
        assertEquals(
                Optional.empty(),
                new IdentityDocument(DocumentType.PERMANENT_RESIDENCE_CARD, "CAN110108010101").gender());
    }

    @Test
    void number_never_shows_in_a_log() {
        assertFalse(new IdentityDocument(DocumentType.PASSPORT, "E12345678")
                .toString()
                .contains("E12345678"));
    }

    @ParameterizedTest
    @CsvSource({
        "13812345678,        13812345678",
        "+86 138-1234-5678,  13812345678",
        "0086 13812345678,   13812345678",
        "１３８１２３４５６７８,          13812345678",
        "(010) 6512-3456,    01065123456",
        "+86 10 65123456,    01065123456",
        "0371-65123456,      037165123456",
        "+852 9123 4567,     +85291234567",
    })
    void phone_numbers_have_one_form(String typed, String stored) {
        assertEquals(stored, new PhoneNumber(typed).value());
    }

    @ParameterizedTest
    @CsvSource({"12812345678", "1381234567", "138123456789", "abc", "+86138123456789", "110", "+0123456789"})
    void other_texts_are_no_phone_numbers(String typed) {
        assertFalse(PhoneNumber.isValid(typed));
    }

    @Test
    void constraints_pass_null() {
        assertTrue(new PhoneValidator().isValid(null, null));
        assertTrue(new CreditCodeValidator().isValid(null, null));
    }
}
