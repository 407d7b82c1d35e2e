package cn.gonghui.training.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The lecturers and the room that a session holds while it is not cancelled. */
@Embeddable
class Bookings {

    @ElementCollection
    @CollectionTable(name = "lecturer_booking", joinColumns = @JoinColumn(name = "session_id"))
    private Set<LecturerBooking> lecturers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "room_booking", joinColumns = @JoinColumn(name = "session_id"))
    private Set<RoomBooking> rooms = new HashSet<>();

    /** Holds these and lets everything else go. */
    void hold(Set<UUID> lecturerIds, Venue venue, Set<TimeBlock> blocks) {
        var wantedLecturers = new HashSet<LecturerBooking>();
        var wantedRooms = new HashSet<RoomBooking>();
        for (var block : blocks) {
            lecturerIds.forEach(id -> wantedLecturers.add(new LecturerBooking(id, block.startsAt(), block.endsAt())));
            if (venue != null) {
                wantedRooms.add(new RoomBooking(venue.roomKey(), block.startsAt(), block.endsAt()));
            }
        }
        become(lecturers, wantedLecturers);
        become(rooms, wantedRooms);
    }

    void release() {
        lecturers.clear();
        rooms.clear();
    }

    /** Changes the set in place: rows that stay are not written again. */
    static <T> void become(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }
}
