package cn.gonghui.kit.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({"张三丰,张**", "欧阳,欧*", "李,*", "𠮷野家,𠮷**"})
    void a_name_shows_its_first_character_and_a_single_one_shows_nothing(String name, String masked) {
        assertEquals(masked, Masking.name(name));
    }

    @ParameterizedTest
    @CsvSource({"13812345678,138****5678", "01062345678,010****5678", "62345678,6*******"})
    void a_phone_shows_its_ends_only_where_enough_is_hidden(String phone, String masked) {
        assertEquals(masked, Masking.phone(phone));
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002X,110***********002X", "E12345678,E********"})
    void a_document_shows_its_ends_only_where_enough_is_hidden(String number, String masked) {
        assertEquals(masked, Masking.document(number));
    }

    @Test
    void nothing_stays_nothing() {
        assertNull(Masking.name(null));
        assertNull(Masking.phone(null));
        assertEquals("", Masking.document(""));
    }
}
