package cn.gonghui.membership.meeting;

import cn.gonghui.membership.meeting.MeetingCheckIn.Attendee;
import cn.gonghui.membership.meeting.MeetingCheckIn.Refusal;
import cn.gonghui.membership.member.MemberCards;
import cn.gonghui.membership.member.MemberCards.FormerHolder;
import cn.gonghui.membership.member.MemberDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Says who stands behind cards, application numbers and member ids: read at once for a whole request. */
@ApplicationScoped
class Attendees {

    private final MeetingApplications applications;
    private final MemberCards cards;
    private final MemberDirectory members;

    Attendees(MeetingApplications applications, MemberCards cards, MemberDirectory members) {
        this.applications = applications;
        this.cards = cards;
        this.members = members;
    }

    /**
     * By the number shown; an unknown number is missing, a dead card's holder is there with why he is refused from when it
     * died. Of whom nothing is kept any more nobody can say that he was seen before.
     */
    Map<String, Attendee> of(Collection<Scan> scans) {
        var cardNumbers =
                scans.stream().filter(Scan::byCard).map(Scan::number).distinct().toList();
        var holders = cards.holders(cardNumbers);
        var formerHolders = cards.formerHolders(cardNumbers);
        var persons = members.personIndexes(Stream.concat(
                        holders.values().stream(),
                        formerHolders.values().stream().map(FormerHolder::memberId))
                .distinct()
                .toList());
        Map<String, Attendee> attendees = new HashMap<>();
        holders.forEach(
                (number, member) -> attendees.put(number, new Attendee(persons.get(member), member, null, null)));
        formerHolders.forEach((number, former) -> {
            var person = persons.get(former.memberId());
            var since = person == null ? Instant.MIN : former.since();
            var refusal = new Refusal(CheckInProblem.CARD_REVOKED, since);
            attendees.put(number, new Attendee(person, former.memberId(), null, refusal));
        });
        applications
                .applicants(scans.stream()
                        .filter(scan -> !scan.byCard())
                        .map(Scan::number)
                        .distinct()
                        .toList())
                .forEach((number, applicant) -> attendees.put(
                        number,
                        new Attendee(applicant.personIndex(), applicant.memberId(), applicant.applicationId(), null)));
        return attendees;
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 where there is no such member */
    Attendee member(UUID id) {
        var place = members.places(List.of(id)).get(id);
        var person = members.personIndexes(List.of(id)).get(id);
        if (place == null || person == null) {
            throw CheckInProblem.NOT_A_MEMBER.refuse();
        }
        var refusal = place.current() ? null : new Refusal(CheckInProblem.NOT_A_MEMBER, Instant.MIN);
        return new Attendee(person, id, null, refusal);
    }
}
