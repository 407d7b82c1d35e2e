package cn.gonghui.localstack.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Beijing time, in which the page tells its days. */
final class Beijing {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Beijing() {}

    /** That moment of that day. */
    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
    }

    /** The calendar day of that moment. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
