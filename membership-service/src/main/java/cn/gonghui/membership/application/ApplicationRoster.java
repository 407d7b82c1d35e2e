package cn.gonghui.membership.application;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.member.PersonIndexes;
import cn.gonghui.membership.member.PersonMatching;
import cn.gonghui.membership.member.PersonMatching.Claimed;
import cn.gonghui.membership.member.RosterOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
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

    ApplicationRoster(
            ApplicationSubmission submission,
            ApplicationRepository applications,
            PersonMatching matching,
            PersonIndexes indexes) {
        this.submission = submission;
        this.applications = applications;
        this.matching = matching;
        this.indexes = indexes;
    }

    /** Takes them in within the caller's transaction, or only tells what would come of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RosterOutcome> take(List<SubmitApplication> requests, boolean dryRun) {
        var desk = submission.desk(requests);
        var matches =
                matching.of(requests.stream().map(ApplicationRoster::claimed).toList());
        var earlier = earlier(requests);
        var outcomes = new ArrayList<RosterOutcome>();
        for (var request : requests) {
            outcomes.add(outcome(request, desk, matches, earlier.getOrDefault(place(request), List.of()), dryRun));
        }
        return outcomes;
    }

    private RosterOutcome outcome(
            SubmitApplication request,
            ApplicationSubmission.Desk desk,
            PersonMatching.Matches matches,
            List<Application> earlier,
            boolean dryRun) {
        var content = submission.contentIndex(request);
        if (earlier.stream().anyMatch(application -> application.madeFrom(content))) {
            return RosterOutcome.unchanged();
        }
        var faults = new ArrayList<Violation>();
        matches.ambiguity(claimed(request), request.organizationId()).ifPresent(faults::add);
        try {
            var known = submission.check(desk, request);
            if (known.isPresent() && faults.isEmpty()) {
                return RosterOutcome.unchanged();
            }
            if (faults.isEmpty() && !dryRun) {
                submission.write(desk, request);
            }
        } catch (Problem refused) {
            faults.addAll(RosterOutcome.faults(refused));
        }
        return faults.isEmpty() ? RosterOutcome.created() : RosterOutcome.refused(faults);
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
