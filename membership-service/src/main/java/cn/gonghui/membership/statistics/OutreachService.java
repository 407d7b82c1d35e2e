package cn.gonghui.membership.statistics;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.membership.application.ApplicationStatisticsService;
import cn.gonghui.membership.division.Divisions;
import cn.gonghui.membership.meeting.MeetingKind;
import cn.gonghui.membership.meeting.MeetingStatisticsService;
import cn.gonghui.membership.member.MemberStatisticsService;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Puts the figures of outreach together; each comes from an index of its feature. */
@ApplicationScoped
public class OutreachService {

    private final OrganizationDirectory organizations;
    private final MeetingStatisticsService meetings;
    private final ApplicationStatisticsService applications;
    private final MemberStatisticsService members;
    private final ActorScope actorScope;

    OutreachService(
            OrganizationDirectory organizations,
            MeetingStatisticsService meetings,
            ApplicationStatisticsService applications,
            MemberStatisticsService members,
            ActorScope actorScope) {
        this.organizations = organizations;
        this.meetings = meetings;
        this.applications = applications;
        this.members = members;
        this.actorScope = actorScope;
    }

    @Transactional
    public OutreachFigures figures(OutreachPeriod period) {
        period.check();
        var counted = organizations(period);
        var from = period.from();
        var to = period.to();
        var held = meetings.held(counted, from, to);
        var worker = held.get(MeetingKind.WORKER);
        var enterprise = held.get(MeetingKind.ENTERPRISE);
        return new OutreachFigures(
                from,
                to,
                worker.meetings(),
                enterprise.meetings(),
                worker.attendances() + enterprise.attendances(),
                applications.submitted(counted, from, to),
                applications.accepted(counted, from, to),
                members.newMembers(counted, from, to));
    }

    /** A foreign organisation is unknown; of a division, those organisations count that are the caller's. */
    private List<UUID> organizations(OutreachPeriod period) {
        return period.organizationId() != null
                ? organizations.ids(organizations.subtree(period.organizationId()), "%")
                : organizations.ids(actorScope.scope(), Divisions.likePattern(period.divisionCode()));
    }
}
