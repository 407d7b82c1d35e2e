package cn.gonghui.training.attendance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AttendancePolicyTest {

    @Test
    void eighty_percent_of_the_minutes_is_attended_and_a_minute_less_is_not() {
        assertTrue(AttendancePolicy.attended(96, 120));
        assertFalse(AttendancePolicy.attended(95, 120));
    }

    @Test
    void a_part_of_a_minute_short_is_short() {
        assertTrue(AttendancePolicy.attended(73, 91));
        assertFalse(AttendancePolicy.attended(72, 91));
    }
}
