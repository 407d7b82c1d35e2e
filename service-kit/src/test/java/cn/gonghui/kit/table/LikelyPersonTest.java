package cn.gonghui.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gonghui.kit.personaldata.Person;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikelyPersonTest {

    private final LikelyPerson likely =
            new LikelyPerson(new Person(Set.of(), null, Set.of("欧阳若水"), Set.of("13912345678", "11010519491231002X")));

    @Test
    void a_row_with_his_number_is_his_whatever_name_stands_beside() {
        assertTrue(likely.test(List.of("某人", "110105-19491231-002x", "")));
        assertTrue(likely.test(List.of("某人", "+86 139 1234 5678")));
    }

    @Test
    void a_row_with_a_number_mistyped_by_two_characters_is_his() {
        assertTrue(likely.test(List.of("欧阳若水", "110105194912310021")));
        assertTrue(likely.test(List.of("欧阳若水", "1391234567")));
    }

    @Test
    void his_name_without_any_number_is_his() {
        assertTrue(likely.test(List.of("欧阳 若水", "", "司机")));
    }

    @Test
    void his_name_beside_numbers_that_are_anothers_is_a_namesake() {
        assertFalse(likely.test(List.of("欧阳若水", "440301198001017834", "13700001111")));
    }

    @Test
    void distance_counts_what_is_changed_left_out_and_put_in() {
        assertEquals(0, LikelyPerson.distance("abc", "abc"));
        assertEquals(1, LikelyPerson.distance("abc", "abd"));
        assertEquals(1, LikelyPerson.distance("abc", "ac"));
        assertEquals(3, LikelyPerson.distance("", "abc"));
    }
}
