package cn.gonghui.membership;

import cn.gonghui.kit.eventtype.EventFamilies;
import cn.gonghui.kit.journal.DomainEvent;
import cn.gonghui.membership.activity.ActivityEvents;
import cn.gonghui.membership.activity.SeriesEvents;
import cn.gonghui.membership.aidproject.AidProjectEvents;
import cn.gonghui.membership.aidproject.AidRecordEvents;
import cn.gonghui.membership.application.ApplicationEvents;
import cn.gonghui.membership.card.CardEvents;
import cn.gonghui.membership.carestation.CareStationEvents;
import cn.gonghui.membership.commitment.CommitmentEvents;
import cn.gonghui.membership.consent.ConsentEvents;
import cn.gonghui.membership.contest.ContestEvents;
import cn.gonghui.membership.employer.EmployerEvents;
import cn.gonghui.membership.establishment.EstablishmentEvents;
import cn.gonghui.membership.familyday.TasksCompleted;
import cn.gonghui.membership.honour.HonourEvents;
import cn.gonghui.membership.meeting.CheckInEvents;
import cn.gonghui.membership.meeting.MeetingEvents;
import cn.gonghui.membership.member.MemberEvents;
import cn.gonghui.membership.mutualaid.MutualAidEvents;
import cn.gonghui.membership.organization.OrganizationEvents;
import cn.gonghui.membership.registration.PlacesChanged;
import cn.gonghui.membership.registration.RegistrationEvents;
import cn.gonghui.membership.transfer.TransferEvents;
import cn.gonghui.membership.walk.WalkFinished;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The events of this service. */
@ApplicationScoped
class MembershipEventFamilies implements EventFamilies {

    @Override
    public List<Class<? extends DomainEvent>> families() {
        return List.of(
                OrganizationEvents.class,
                EmployerEvents.class,
                EstablishmentEvents.class,
                MemberEvents.class,
                ConsentEvents.class,
                CardEvents.class,
                MeetingEvents.class,
                CheckInEvents.class,
                CommitmentEvents.class,
                ApplicationEvents.class,
                TransferEvents.class,
                SeriesEvents.class,
                ActivityEvents.class,
                RegistrationEvents.class,
                PlacesChanged.class,
                ContestEvents.class,
                WalkFinished.class,
                TasksCompleted.class,
                HonourEvents.class,
                MutualAidEvents.class,
                CareStationEvents.class,
                AidProjectEvents.class,
                AidRecordEvents.class);
    }
}
