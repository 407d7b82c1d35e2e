package cn.gonghui.membership.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DivisionsTest {

    @Test
    void table_holds_beijing_with_16_districts_and_349_streets() {
        var byLevel = Divisions.all().stream().collect(Collectors.groupingBy(Division::level, Collectors.counting()));
        assertEquals(1, byLevel.get(DivisionLevel.MUNICIPALITY));
        assertEquals(16, byLevel.get(DivisionLevel.DISTRICT));
        assertEquals(349, byLevel.get(DivisionLevel.STREET));
    }

    @Test
    void every_code_has_six_or_nine_digits_and_a_parent_whose_code_it_extends() {
        for (Division division : Divisions.all()) {
            switch (division.level()) {
                case MUNICIPALITY -> assertEquals("110000", division.code());
                case DISTRICT -> {
                    assertTrue(division.code().matches("11\\d{4}"));
                    assertEquals("110000", division.parentCode());
                }
                case STREET -> {
                    assertTrue(division.code().matches("\\d{9}"));
                    assertEquals(division.code().substring(0, 6), division.parentCode());
                }
            }
        }
    }

    @Test
    void lineage_leads_from_the_street_to_the_municipality() {
        assertEquals(
                List.of("东华门街道", "东城区", "北京市"),
                Divisions.lineage("110101001").stream().map(Division::name).toList());
    }

    @Test
    void district_contains_its_streets_and_no_others() {
        assertEquals(18, Divisions.codesWithin("110101").size());
        assertTrue(Divisions.find("110101").orElseThrow().contains("110101001"));
        assertFalse(Divisions.find("110102").orElseThrow().contains("110101001"));
        assertEquals(366, Divisions.codesWithin("110000").size());
    }

    @Test
    void unknown_codes_are_refused() {
        for (String code : List.of("", "110103", "510100", "11010", "110101099", "１１０１０１")) {
            assertFalse(Divisions.isKnown(code));
            assertFalse(new KnownDivisionValidator().isValid(code, null));
        }
        assertTrue(new KnownDivisionValidator().isValid(null, null));
    }
}
