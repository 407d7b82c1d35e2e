package cn.gonghui.membership.application;

import cn.gonghui.membership.card.CardStatistics;
import cn.gonghui.membership.meeting.MeetingApplications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells meetings of the applications made there, from a covering index. */
@ApplicationScoped
class ApplicationsAtMeetings implements MeetingApplications {

    private final ApplicationRepository applications;
    private final CardStatistics cards;
    private final EntityManager entities;

    ApplicationsAtMeetings(ApplicationRepository applications, CardStatistics cards, EntityManager entities) {
        this.applications = applications;
        this.cards = cards;
        this.entities = entities;
    }

    @Override
    @Transactional
    public Map<String, Applicant> applicants(Collection<String> numbers) {
        return applications.withNumbers(numbers).stream()
                .filter(application -> application.erasedAt() == null)
                .collect(Collectors.toMap(
                        Application::number,
                        application -> new Applicant(
                                application.id(), application.applicant().documentIndex(), application.memberId())));
    }

    @Override
    @Transactional
    public Map<UUID, Tally> tallies(UUID meetingId) {
        Map<UUID, Long> submitted = new HashMap<>();
        Map<UUID, Long> accepted = new HashMap<>();
        entities.createQuery(
                        "select a.venueId, a.status, count(*) from Application a where a.meetingId = :meeting "
                                + "group by a.venueId, a.status",
                        Object[].class)
                .setParameter("meeting", meetingId)
                .getResultList()
                .forEach(row -> {
                    submitted.merge((UUID) row[0], (Long) row[2], Long::sum);
                    if (row[1] == ApplicationStatus.ACCEPTED) {
                        accepted.put((UUID) row[0], (Long) row[2]);
                    }
                });
        var issued = cards.issuedAt(meetingId);
        var venues = new HashSet<>(submitted.keySet());
        venues.addAll(issued.keySet());
        return venues.stream()
                .collect(Collectors.toMap(
                        venue -> venue,
                        venue -> new Tally(
                                submitted.getOrDefault(venue, 0L),
                                accepted.getOrDefault(venue, 0L),
                                issued.getOrDefault(venue, 0L))));
    }
}
