package cn.gonghui.kit.personaldata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

    private final Person person = new Person(
            Set.of(UUID.randomUUID()),
            new byte[] {1},
            Set.of("欧阳若水", "若水"),
            Set.of("13912345678", "11010519491231002X"));

    @Test
    void names_and_numbers_are_hidden_in_a_text_the_longest_first() {
        assertEquals("***(***)申请,证件***", person.hiddenIn("欧阳若水(13912345678)申请,证件11010519491231002X"));
        assertEquals("与***同行", person.hiddenIn("与若水同行"));
        assertNull(person.hiddenIn(null));
    }

    @Test
    void a_name_of_one_character_is_left_in_texts_full_of_it() {
        var short1 = new Person(Set.of(), null, Set.of("李"), Set.of());
        assertEquals("李树", short1.hiddenIn("李树"));
    }

    @Test
    void nothing_of_the_person_reaches_a_log() {
        person.words().forEach(word -> assertFalse(person.toString().contains(word)));
    }
}
