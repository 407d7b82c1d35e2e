package cn.gonghui.innovation;

import cn.gonghui.innovation.alliance.AllianceEvents;
import cn.gonghui.innovation.call.CallEvents;
import cn.gonghui.innovation.decision.DecisionEvents;
import cn.gonghui.innovation.opinion.OpinionEvents;
import cn.gonghui.innovation.proposal.ProposalEvents;
import cn.gonghui.innovation.review.ReviewEvents;
import cn.gonghui.innovation.studio.StudioEvents;
import cn.gonghui.kit.eventtype.EventFamilies;
import cn.gonghui.kit.journal.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The events of this service. */
@ApplicationScoped
class InnovationEventFamilies implements EventFamilies {

    @Override
    public List<Class<? extends DomainEvent>> families() {
        return List.of(
                StudioEvents.class,
                AllianceEvents.class,
                CallEvents.class,
                ProposalEvents.class,
                OpinionEvents.class,
                ReviewEvents.class,
                DecisionEvents.class);
    }
}
