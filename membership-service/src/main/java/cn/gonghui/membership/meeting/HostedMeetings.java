package cn.gonghui.membership.meeting;

import cn.gonghui.membership.organization.MergedRows;
import cn.gonghui.membership.organization.OrganizationDependents;
import cn.gonghui.membership.organization.OrganizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/**
 * Meetings that are planned or open keep their host from being dissolved, and follow it into the organisation that it is
 * merged into; those held or cancelled stay with the host they had. So does one whose number the other host has given
 * to a meeting of its own.
 */
@ApplicationScoped
class HostedMeetings implements OrganizationDependents {

    private final MeetingRepository meetings;
    private final MergedRows rows;

    HostedMeetings(MeetingRepository meetings, MergedRows rows) {
        this.meetings = meetings;
        this.rows = rows;
    }

    @Override
    public String code() {
        return "meetings-remain";
    }

    @Override
    public boolean remainOf(UUID organizationId) {
        return meetings.count(
                        "hostId = ?1 and status in ?2",
                        organizationId,
                        List.of(MeetingStatus.PLANNED, MeetingStatus.OPEN))
                > 0;
    }

    void follow(@Observes OrganizationEvents.Merged merged) {
        rows.change(merged, """
                with handed_over as (
                    update meeting_venue v set organization_id = :into
                    from meeting m
                    where v.organization_id = :from and m.id = v.meeting_id and m.status in ('PLANNED', 'OPEN')
                    returning v.meeting_id)
                update meeting set version = version + 1, updated_at = clock_timestamp()
                where id in (select meeting_id from handed_over)
                """);
        rows.change(merged, """
                update meeting m set host_id = :into, version = version + 1, updated_at = clock_timestamp()
                where host_id = :from and status in ('PLANNED', 'OPEN')
                and not exists (select from meeting other
                where other.host_id = :into and other.external_reference = m.external_reference)
                """);
    }
}
