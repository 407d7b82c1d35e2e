package cn.gonghui.membership.calendar;

import cn.gonghui.membership.meeting.MeetingStatus;
import cn.gonghui.membership.meeting.MeetingView;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Meetings as an iCalendar (RFC 5545). A meeting keeps its UID for ever, its version is the SEQUENCE, and a cancelled one
 * stays with STATUS:CANCELLED, so that calendar programs change and strike out what they have. Times are in UTC, which
 * every program shows in its reader's own zone.
 */
final class MeetingCalendar {

    private static final String PRODUCT = "-//Gonghui Suite//membership-service//ZH";
    private static final String NAME = "双沟通";

    private MeetingCalendar() {}

    static String of(List<MeetingView> meetings) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", NAME));
        meetings.forEach(meeting -> calendar.add(event(meeting)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }

    private static VEvent event(MeetingView meeting) {
        var event = new VEvent(false);
        event.add(new Uid(meeting.id() + "@membership.gonghui"));
        event.add(new DtStamp(meeting.updatedAt()));
        event.add(new DtStart<>(meeting.startsAt()));
        event.add(new DtEnd<>(meeting.endsAt()));
        event.add(new Summary(meeting.title()));
        event.add(new Sequence((int) meeting.version()));
        event.add(status(meeting.status()));
        event.add(new Created(meeting.createdAt()));
        event.add(new LastModified(meeting.updatedAt()));
        event.add(new Location(meeting.venues().stream()
                .filter(MeetingView.Venue::main)
                .map(MeetingCalendar::place)
                .collect(Collectors.joining())));
        event.add(new Description(
                meeting.venues().stream().map(MeetingCalendar::place).collect(Collectors.joining("\n"))));
        if (meeting.streamAddress() != null) {
            event.add(new Url(URI.create(meeting.streamAddress())));
        }
        return event;
    }

    private static Status status(MeetingStatus status) {
        return switch (status) {
            case PLANNED, OPEN, HELD -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static String place(MeetingView.Venue venue) {
        return Stream.of(venue.name(), venue.address())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }
}
