package cn.gonghui.membership.application;

import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.personaldata.BlindIndex;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.application.ApplicationPolicy.Employment;
import cn.gonghui.membership.employer.EmployerService;
import cn.gonghui.membership.identity.PersonPolicy;
import cn.gonghui.membership.meeting.OpenMeetings;
import cn.gonghui.membership.member.CurrentMemberships;
import cn.gonghui.membership.member.MemberPolicy;
import cn.gonghui.membership.member.PersonIndexes;
import cn.gonghui.membership.member.RosterOutcome;
import cn.gonghui.membership.organization.OrganizationPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes applications in: from the applicant himself, from an officer at a desk, from a partner. */
@ApplicationScoped
public class ApplicationSubmission {

    private final ApplicationRepository applications;
    private final ApplicationAccess access;
    private final OpenMeetings openMeetings;
    private final CurrentMemberships memberships;
    private final EmployerService employers;
    private final PersonIndexes persons;
    private final BlindIndex blindIndex;
    private final Journal journal;
    private final Batches batches;
    private final Clock clock;

    ApplicationSubmission(
            ApplicationRepository applications,
            ApplicationAccess access,
            OpenMeetings openMeetings,
            CurrentMemberships memberships,
            EmployerService employers,
            PersonIndexes persons,
            BlindIndex blindIndex,
            Journal journal,
            Batches batches,
            Clock clock) {
        this.applications = applications;
        this.access = access;
        this.openMeetings = openMeetings;
        this.memberships = memberships;
        this.employers = employers;
        this.persons = persons;
        this.blindIndex = blindIndex;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    public Created<SubmittedApplication> submit(SubmitApplication request) {
        var taken = take(desk(List.of(request)), request);
        applications.flush();
        return taken.map(Taken::receipt);
    }

    @Transactional
    public BatchResult<SubmittedApplication> submit(SubmitApplications request) {
        var desk = desk(request.items());
        var taken = batches.creating(request.items(), item -> take(desk, item));
        applications.flush();
        return taken.map(created -> created.value().receipt());
    }

    /** What decides about these applications, read in a few queries for all of them. */
    Desk desk(List<SubmitApplication> requests) {
        var organizationIds =
                requests.stream().map(SubmitApplication::organizationId).collect(Collectors.toSet());
        var references = requests.stream()
                .map(SubmitApplication::externalReference)
                .filter(Objects::nonNull)
                .toList();
        var earlier = new HashMap<Reference, Application>();
        if (access.mayRefer()) {
            applications
                    .withReferences(organizationIds, references)
                    .forEach(known ->
                            earlier.put(new Reference(known.submittedToId(), known.externalReference()), known));
        }
        Predicate<SubmitApplication> currentMember = access.atDesk()
                ? memberships.of(
                        requests.stream().map(SubmitApplication::document).toList(), SubmitApplication::document)
                : request -> false;
        return new Desk(
                access.unions(organizationIds),
                openMeetings.hold(
                        requests.stream().map(SubmitApplication::meetingId).toList()),
                earlier,
                employers(requests),
                currentMember,
                open(requests, organizationIds));
    }

    private Set<Claim> open(List<SubmitApplication> requests, Set<UUID> organizationIds) {
        var documents = requests.stream()
                .map(request -> persons.ofDocument(request.document()))
                .toList();
        return applications.openOfPersons(documents, organizationIds).stream()
                .map(application -> Claim.of(
                        application.organizationId(), application.applicant().documentIndex()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Claim claim(SubmitApplication request) {
        return Claim.of(request.organizationId(), persons.ofDocument(request.document()));
    }

    /** Those of the employers named that the caller knows; who has no token knows none. */
    private Set<UUID> employers(List<SubmitApplication> requests) {
        return access.atDesk()
                ? employers.known(requests.stream()
                        .map(SubmitApplication::employerId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                : Set.of();
    }

    record Desk(
            Map<UUID, OrganizationPlace> unions,
            OpenMeetings.Holding meetings,
            Map<Reference, Application> earlier,
            Set<UUID> employers,
            Predicate<SubmitApplication> currentMember,
            Set<Claim> open) {}

    /** Who has an application open, and with which union. */
    record Claim(UUID organizationId, ByteBuffer person) {

        static Claim of(UUID organizationId, byte[] documentIndex) {
            return new Claim(organizationId, ByteBuffer.wrap(documentIndex));
        }
    }

    record Reference(UUID organizationId, String text) {}

    /** @param secret null where the application was there already */
    record Taken(Application application, ApplicantSecret secret) {

        SubmittedApplication receipt() {
            return SubmittedApplication.of(application, secret == null ? null : secret.text());
        }
    }

    private Created<Taken> take(Desk desk, SubmitApplication request) {
        return check(desk, request)
                .map(known -> Created.before(known.id(), new Taken(known, null)))
                .orElseGet(() -> write(desk, request));
    }

    /** Refuses what cannot be taken; answers the same application where it was there already. */
    private Optional<Application> check(Desk desk, SubmitApplication request) {
        var known = known(desk, request);
        if (known.isEmpty()) {
            rules(desk, request).forEach(Runnable::run);
        }
        return known;
    }

    /** The same application, where the reference names one; refused where it names another, or the union is not known. */
    Optional<Application> known(Desk desk, SubmitApplication request) {
        if (!desk.unions().containsKey(request.organizationId())) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/organizationId");
        }
        if (request.externalReference() != null && !access.mayRefer()) {
            throw Problem.invalid(Violation.inBody("/externalReference", "not-allowed"));
        }
        var reference = new Reference(request.organizationId(), request.externalReference());
        if (desk.earlier().get(reference) instanceof Application known) {
            if (known.madeFrom(contentIndex(request))) {
                return Optional.of(known);
            }
            throw ApplicationProblem.REFERENCE_TAKEN.refuse();
        }
        return Optional.empty();
    }

    /** Everything that the rules refuse in an application to a known union; it may lack what is told elsewhere. */
    List<Violation> faults(Desk desk, SubmitApplication request) {
        var faults = new ArrayList<Violation>();
        for (var rule : rules(desk, request)) {
            try {
                rule.run();
            } catch (Problem refused) {
                faults.addAll(RosterOutcome.faults(refused));
            }
        }
        return faults;
    }

    private List<Runnable> rules(Desk desk, SubmitApplication request) {
        var union = desk.unions().get(request.organizationId());
        return List.of(
                () -> requireEmployer(desk, request),
                () -> MemberPolicy.requireOpenUnion(union),
                () -> PersonPolicy.check(
                        request.document(), request.birthDate(), request.gender(), BusinessDay.today(clock)),
                () -> venue(desk, request),
                () -> requireNoneOpen(desk, request),
                () -> requireConditions(desk, request, union));
    }

    private static void requireEmployer(Desk desk, SubmitApplication request) {
        if (request.employerId() != null && !desk.employers().contains(request.employerId())) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/employerId");
        }
    }

    private void requireNoneOpen(Desk desk, SubmitApplication request) {
        if (desk.open().contains(claim(request))) {
            throw access.atDesk()
                    ? ApplicationProblem.APPLICATION_WAITING.refuseAt("/document")
                    : ApplicationProblem.APPLICATION_NOT_TAKEN.refuse();
        }
    }

    byte[] contentIndex(SubmitApplication request) {
        return blindIndex.of("application", request.content());
    }

    private static UUID venue(Desk desk, SubmitApplication request) {
        return request.meetingId() == null ? null : desk.meetings().openVenue(request.meetingId(), request.venueId());
    }

    /** Once it is checked. */
    Created<Taken> write(Desk desk, SubmitApplication request) {
        var secret = ApplicantSecret.random();
        var application = Application.submit(
                request,
                new Submission(
                        secret.hash(),
                        persons.ofDocument(request.document()),
                        contentIndex(request),
                        venue(desk, request),
                        access.channel(request),
                        BusinessDay.today(clock)));
        applications.persist(application);
        desk.open().add(claim(request));
        journal.record(application.submitted(clock.instant()), null, ApplicationView.masked(application));
        if (request.externalReference() != null) {
            desk.earlier().put(new Reference(request.organizationId(), request.externalReference()), application);
        }
        return Created.now(application.id(), new Taken(application, secret));
    }

    private void requireConditions(Desk desk, SubmitApplication request, OrganizationPlace union) {
        var employment = new Employment(
                request.employmentForm(), request.employerId() != null || request.employerName() != null, union.kind());
        var unmet = ApplicationPolicy.unmet(
                request.bornOn(), employment, desk.currentMember().test(request), BusinessDay.today(clock));
        if (!unmet.isEmpty()) {
            throw ApplicationProblem.CONDITIONS_NOT_MET.refuseFor(unmet);
        }
    }
}
