package cn.gonghui.innovation.membership;

import cn.gonghui.innovation.organization.OrganizationCopies;
import cn.gonghui.innovation.organization.OrganizationFacts;
import cn.gonghui.innovation.standing.Standing;
import cn.gonghui.innovation.standing.StandingCopies;
import cn.gonghui.kit.feed.CloudEvent;
import cn.gonghui.kit.feed.FeedSubscriber;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalFile;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps the copies of organisations and members' standing up with membership-service's events. */
@ApplicationScoped
class MembershipFeed implements FeedSubscriber {

    private static final String ORGANIZATION = "cn.gonghui.membership.organization.";
    private static final String MEMBER = "cn.gonghui.membership.member.";
    private static final String MEMBER_ERASED = MEMBER + "erased.v1";

    private final OrganizationCopies organizations;
    private final StandingCopies standings;
    private final PersonalFile file;
    private final Journal journal;

    MembershipFeed(OrganizationCopies organizations, StandingCopies standings, PersonalFile file, Journal journal) {
        this.organizations = organizations;
        this.standings = standings;
        this.file = file;
        this.journal = journal;
    }

    @Override
    public String source() {
        return "membership";
    }

    /** What is of no interest here is passed over, also types that do not exist yet. */
    @Override
    public void apply(CloudEvent event) {
        if (event.type().equals(MEMBER_ERASED)) {
            file.forget(Person.of(event.subject()));
            journal.audit("member.forgotten", "member", event.subject(), null, null, null);
        } else if (event.type().startsWith(ORGANIZATION) && event.data().hasNonNull("name")) {
            organizations.tell(facts(event.subject(), event.data()));
        } else if (event.type().startsWith(MEMBER) && event.data().hasNonNull("status")) {
            standings.tell(new Standing(
                    event.subject(),
                    event.organizationid(),
                    event.data().get("status").asText()));
        }
    }

    private static OrganizationFacts facts(UUID id, JsonNode data) {
        var parent = data.path("parentId");
        return new OrganizationFacts(
                id,
                data.get("name").asText(),
                data.path("kind").asText(),
                data.path("status").asText(),
                parent.isTextual() ? UUID.fromString(parent.asText()) : null);
    }
}
