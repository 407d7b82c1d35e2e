package cn.gonghui.membership.application;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.identity.PersonPolicy;
import cn.gonghui.membership.member.PersonIndexes;
import cn.gonghui.membership.member.PersonMatching;
import cn.gonghui.membership.member.PersonMatching.Claimed;
import cn.gonghui.membership.member.RosterOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes in the applications that a file names. An application that this person has made to the union before, with the
 * same content, is left as it is whatever became of it; another one that waits is not joined by a second.
 */
@ApplicationScoped
public class ApplicationRoster {

    private final ApplicationSubmission submission;
    private final ApplicationRepository applications;
    private final PersonMatching matching;
    private final PersonIndexes indexes;
    private final Clock clock;

    ApplicationRoster(
            ApplicationSubmission submission,
            ApplicationRepository applications,
            PersonMatching matching,
            PersonIndexes indexes,
            Clock clock) {
        this.submission = submission;
        this.applications = applications;
        this.matching = matching;
        this.indexes = indexes;
        this.clock = clock;
    }

    /**
     * A line of a file.
     *
     * @param request its fields; null where what was given cannot be used
     * @param sound whether all of them could be used: what is not sound is looked at, and never taken in
     */
    public record Entry(SubmitApplication request, boolean sound) {

        private boolean named() {
            return request.document() != null && request.name() != null && request.organizationId() != null;
        }
    }

    /** Takes them in within the caller's transaction, or only tells what would come of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RosterOutcome> take(List<Entry> entries, boolean dryRun) {
        var named = entries.stream().filter(Entry::named).map(Entry::request).toList();
        var desk = submission.desk(named);
        var matches = matching.of(named.stream().map(ApplicationRoster::claimed).toList());
        var earlier = earlier(named);
        var outcomes = new ArrayList<RosterOutcome>();
        for (var entry : entries) {
            var request = entry.request();
            outcomes.add(
                    entry.named()
                            ? outcome(entry, desk, matches, earlier.getOrDefault(place(request), List.of()), dryRun)
                            : RosterOutcome.refused(PersonPolicy.faults(
                                    request.document(),
                                    request.birthDate(),
                                    request.gender(),
                                    BusinessDay.today(clock))));
        }
        return outcomes;
    }

    private RosterOutcome outcome(
            Entry entry,
            ApplicationSubmission.Desk desk,
            PersonMatching.Matches matches,
            List<Application> earlier,
            boolean dryRun) {
        var request = entry.request();
        var content = submission.contentIndex(request);
        if (entry.sound() && earlier.stream().anyMatch(application -> application.madeFrom(content))) {
            return RosterOutcome.unchanged();
        }
        var faults = new ArrayList<Violation>();
        matches.ambiguity(claimed(request), request.organizationId()).ifPresent(faults::add);
        try {
            if (submission.known(desk, request).isPresent() && entry.sound() && faults.isEmpty()) {
                return RosterOutcome.unchanged();
            }
        } catch (Problem refused) {
            faults.addAll(RosterOutcome.faults(refused));
        }
        if (desk.unions().containsKey(request.organizationId())) {
            faults.addAll(submission.faults(desk, request));
        }
        if (!entry.sound() || !faults.isEmpty()) {
            return RosterOutcome.refused(faults);
        }
        if (!dryRun) {
            submission.write(desk, request);
        }
        return RosterOutcome.created();
    }

    private record Place(ByteBuffer person, UUID organizationId) {}

    private Map<Place, List<Application>> earlier(List<SubmitApplication> requests) {
        return applications
                .ofPersons(
                        requests.stream()
                                .map(request -> indexes.ofDocument(request.document()))
                                .toList(),
                        requests.stream().map(SubmitApplication::organizationId).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(application -> new Place(
                        ByteBuffer.wrap(application.applicant().documentIndex()), application.organizationId())));
    }

    private Place place(SubmitApplication request) {
        return new Place(ByteBuffer.wrap(indexes.ofDocument(request.document())), request.organizationId());
    }

    private static Claimed claimed(SubmitApplication request) {
        return new Claimed(request.name(), request.document(), request.phone());
    }
}
