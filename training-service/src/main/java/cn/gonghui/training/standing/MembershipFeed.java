package cn.gonghui.training.standing;

import cn.gonghui.kit.feed.CloudEvent;
import cn.gonghui.kit.feed.FeedSubscriber;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalFile;
import cn.gonghui.training.membership.KnownMember;
import cn.gonghui.training.organization.KnownOrganization;
import cn.gonghui.training.organization.OrganizationService;
import cn.gonghui.training.request.RequestService;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What this service makes of membership's events: two copies, and a prepared request for each newly established union. Whoever
 * is erased there is forgotten here. */
@ApplicationScoped
public class MembershipFeed implements FeedSubscriber {

    private static final String ORGANIZATION = "cn.gonghui.membership.organization.";
    private static final String MEMBER = "cn.gonghui.membership.member.";
    private static final String CONSENT = "cn.gonghui.membership.consent.";

    private final OrganizationService organizations;
    private final StandingService standings;
    private final RequestService requests;
    private final PersonalFile file;
    private final Journal journal;

    MembershipFeed(
            OrganizationService organizations,
            StandingService standings,
            RequestService requests,
            PersonalFile file,
            Journal journal) {
        this.organizations = organizations;
        this.standings = standings;
        this.requests = requests;
        this.file = file;
        this.journal = journal;
    }

    @Override
    public String source() {
        return "membership";
    }

    @Override
    public void apply(CloudEvent event) {
        switch (event.type()) {
            case ORGANIZATION + "created.v1",
                    ORGANIZATION + "updated.v1",
                    ORGANIZATION + "moved.v1",
                    ORGANIZATION + "merged.v1",
                    ORGANIZATION + "dissolved.v1" -> organizations.learn(organization(event));
            case ORGANIZATION + "established.v1" -> {
                organizations.learn(organization(event));
                requests.prepareForNewUnion(event.subject(), event.time());
            }
            case MEMBER + "erased.v1" -> forget(event.subject());
            case CONSENT + "given.v1", CONSENT + "withdrawn.v1" -> {
                if (KnownMember.TRAINING.equals(text(event.data(), "purpose"))) {
                    standings.learnConsent(
                            uuid(event.data(), "memberId"), event.type().equals(CONSENT + "given.v1"));
                }
            }
            default -> {
                // membership tells more than this service needs
                if (event.type().startsWith(MEMBER) && event.data().hasNonNull("status")) {
                    standings.learn(standing(event));
                }
            }
        }
    }

    /** Nothing that tells who he was stays here, and nothing is told of it. */
    private void forget(UUID memberId) {
        file.forget(Person.of(memberId));
        journal.audit("member.forgotten", "member", memberId, null, null, null);
    }

    private static KnownOrganization organization(CloudEvent event) {
        var data = event.data();
        var focusGroups = StreamSupport.stream(data.path("focusGroups").spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .toList();
        return new KnownOrganization(
                event.subject(),
                text(data, "name"),
                text(data, "kind"),
                text(data, "status"),
                uuid(data, "parentId"),
                text(data, "path"),
                text(data, "divisionCode"),
                text(data, "sector"),
                focusGroups);
    }

    private static KnownStanding standing(CloudEvent event) {
        return new KnownStanding(
                event.subject(),
                event.organizationid(),
                text(event.data(), "status"),
                text(event.data(), "employmentForm"));
    }

    private static String text(JsonNode data, String field) {
        return data.path(field).isTextual() ? data.path(field).textValue() : null;
    }

    private static UUID uuid(JsonNode data, String field) {
        var text = text(data, field);
        return text == null ? null : UUID.fromString(text);
    }
}
