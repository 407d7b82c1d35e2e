package cn.gonghui.membership;

import cn.gonghui.kit.eventtype.EventFamilies;
import cn.gonghui.kit.journal.DomainEvent;
import cn.gonghui.membership.application.ApplicationEvents;
import cn.gonghui.membership.card.CardEvents;
import cn.gonghui.membership.employer.EmployerEvents;
import cn.gonghui.membership.establishment.EstablishmentEvents;
import cn.gonghui.membership.meeting.CheckInEvents;
import cn.gonghui.membership.meeting.MeetingEvents;
import cn.gonghui.membership.member.MemberEvents;
import cn.gonghui.membership.organization.OrganizationEvents;
import cn.gonghui.membership.transfer.TransferEvents;
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
                CardEvents.class,
                MeetingEvents.class,
                CheckInEvents.class,
                ApplicationEvents.class,
                TransferEvents.class);
    }
}
