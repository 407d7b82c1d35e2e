package cn.gonghui.membership.meeting;

import cn.gonghui.kit.data.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Where people of a meeting come together (会场): the main venue 主会场, or a sub-venue 分会场 of another organisation. */
@Entity
@Table(name = "meeting_venue")
class MeetingVenue {

    /** So many venues a meeting at most: more than the city has streets and towns. */
    static final int MOST = 500;

    @Id
    @Column(name = "id")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "main", updatable = false)
    private boolean main;

    @Column(name = "name")
    private String name;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "address")
    private String address;

    @Column(name = "capacity")
    private Integer capacity;

    @Column(name = "booths", columnDefinition = "text[]")
    private String[] booths;

    @Column(name = "stream_views")
    private long streamViews;

    protected MeetingVenue() {}

    MeetingVenue(Meeting meeting, int position, PlanMeeting.Venue request) {
        this.id = Ids.next();
        this.meeting = meeting;
        this.position = position;
        this.main = request.isMain();
        this.name = request.name();
        this.organizationId = request.organizationId() == null ? meeting.hostId() : request.organizationId();
        this.address = request.address();
        this.capacity = request.capacity();
        this.booths = names(request.booths());
    }

    /** Without an organisation, the host is in charge. */
    void describe(EditVenue edited) {
        name = edited.name();
        organizationId = edited.organizationId() == null ? meeting.hostId() : edited.organizationId();
        address = edited.address();
        capacity = edited.capacity();
        booths = names(edited.booths());
    }

    private static String[] names(Set<Booth> booths) {
        return booths == null
                ? new String[0]
                : booths.stream().sorted().map(Booth::name).toArray(String[]::new);
    }

    EditVenue editable() {
        return new EditVenue(name, organizationId, address, capacity, new TreeSet<>(booths()));
    }

    void countStream(long views) {
        streamViews = views;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    boolean main() {
        return main;
    }

    String name() {
        return name;
    }

    UUID organizationId() {
        return organizationId;
    }

    String address() {
        return address;
    }

    Integer capacity() {
        return capacity;
    }

    List<Booth> booths() {
        return Arrays.stream(booths).map(Booth::valueOf).toList();
    }

    long streamViews() {
        return streamViews;
    }

    static MeetingVenue mainOf(List<MeetingVenue> venues) {
        return venues.stream().filter(MeetingVenue::main).findFirst().orElseThrow();
    }
}
