package cn.gonghui.membership.application;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.application.ApplicationPolicy.Employment;
import cn.gonghui.membership.card.CardOrder;
import cn.gonghui.membership.card.CardService;
import cn.gonghui.membership.identity.IdentityDocument;
import cn.gonghui.membership.member.CurrentMemberships;
import cn.gonghui.membership.member.MemberProblem;
import cn.gonghui.membership.member.MemberService;
import cn.gonghui.membership.organization.OrganizationDirectory;
import cn.gonghui.membership.organization.OrganizationPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lists and decides applications. */
@ApplicationScoped
public class ApplicationService {

    private final ApplicationRepository applications;
    private final ApplicationAccess access;
    private final OrganizationDirectory organizations;
    private final MemberService members;
    private final CurrentMemberships memberships;
    private final CardService cards;
    private final ActorScope actorScope;
    private final Journal journal;
    private final Batches batches;
    private final Clock clock;
    private final int daysToDecide;

    ApplicationService(
            ApplicationRepository applications,
            ApplicationAccess access,
            OrganizationDirectory organizations,
            MemberService members,
            CurrentMemberships memberships,
            CardService cards,
            ActorScope actorScope,
            Journal journal,
            Batches batches,
            Clock clock,
            @ConfigProperty(name = "suite.applications.days-to-decide", defaultValue = "15") int daysToDecide) {
        this.applications = applications;
        this.access = access;
        this.organizations = organizations;
        this.members = members;
        this.memberships = memberships;
        this.cards = cards;
        this.actorScope = actorScope;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
        this.daysToDecide = daysToDecide;
    }

    /** Over a subtree the one order is by organisation; others stay inside one organisation. */
    @Transactional
    public Page<ApplicationView> list(PageRequest page, ApplicationFilter filter) {
        var sort = page.sortField().filter(ApplicationRepository.ORDERS_INSIDE::contains);
        if (sort.isPresent() && filter.onlyOrganization() == null) {
            throw KitProblem.SORT_NEEDS_FILTER.refuse(sort.get());
        }
        var scope =
                filter.organizationId() == null ? actorScope.scope() : organizations.subtree(filter.organizationId());
        var waitingUntil = filter.overdue() ? BusinessDay.today(clock).minusDays(daysToDecide + 1L) : null;
        return applications.page(page, filter, scope, waitingUntil, this::view);
    }

    @Transactional
    public ApplicationView get(UUID id) {
        return view(access.requireVisible(applications.findById(id)));
    }

    @Transactional
    public ApplicationView accept(UUID id, ExpectedVersion expected) {
        var application = exclusive(id, expected);
        var accepting = accepting(List.of(application));
        accept(accepting, application);
        applications.flush();
        return view(application);
    }

    @Transactional
    public BatchResult<ApplicationView> accept(AcceptApplications request) {
        Map<UUID, Application> held = applications
                .exclusive(request.items().stream()
                        .map(AcceptApplications.Item::id)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
        var accepting = accepting(held.values().stream().toList());
        var accepted = batches.each(200, request.items(), item -> accept(accepting, held.get(item.id())));
        applications.flush();
        return accepted.map(this::view);
    }

    @Transactional
    public ApplicationView reject(UUID id, DecideApplication decision, ExpectedVersion expected) {
        return change(
                exclusive(id, expected),
                (application, today) -> application.reject(decision.reason(), today, clock.instant()));
    }

    @Transactional
    public ApplicationView giveBack(UUID id, DecideApplication decision, ExpectedVersion expected) {
        return change(
                exclusive(id, expected),
                (application, today) -> application.giveBack(decision.reason(), clock.instant()));
    }

    @Transactional
    public ApplicationView withdraw(UUID id, ExpectedVersion expected) {
        return change(exclusive(id, expected), (application, today) -> application.withdraw(today, clock.instant()));
    }

    /** The conditions for joining, one by one, as the applicant meets them now. */
    @Transactional
    public ApplicationConditions conditions(UUID id) {
        var application = access.requireVisible(applications.findById(id));
        if (application.erasedAt() != null) {
            throw MemberProblem.ALREADY_ERASED.refuse();
        }
        var union = organizations.places(List.of(application.organizationId())).get(application.organizationId());
        var applicant = application.applicant();
        var current = memberships.of(List.of(applicant.document()), IdentityDocument.class::cast);
        return ApplicationPolicy.check(
                applicant.bornOn(),
                new Employment(applicant.employmentForm(), applicant.employerNamed(), union.kind()),
                current.test(applicant.document()),
                BusinessDay.today(clock));
    }

    /** Decided within {@code suite.applications.days-to-decide} days, the day it was handed in not counted. */
    private ApplicationView view(Application application) {
        return access.view(application, application.waitingSince().plusDays(daysToDecide));
    }

    private Application exclusive(UUID id, ExpectedVersion expected) {
        var application = access.requireVisible(
                applications.exclusive(List.of(id)).stream().findFirst().orElse(null));
        expected.check(application.version());
        return application;
    }

    private ApplicationView change(
            Application application, BiFunction<Application, LocalDate, ApplicationEvents> change) {
        var before = ApplicationView.masked(application);
        var event = change.apply(application, BusinessDay.today(clock));
        applications.flush();
        journal.record(event, before, ApplicationView.masked(application));
        return view(application);
    }

    /** What decides about the acceptance of these applications, read in a few queries for all of them. */
    private Accepting accepting(List<Application> held) {
        var today = BusinessDay.today(clock);
        var unions = organizations.inScope(
                held.stream().map(Application::organizationId).collect(Collectors.toSet()));
        var joining = members.joining(held.stream()
                .filter(application -> application.status() == ApplicationStatus.SUBMITTED)
                .map(application -> application.newMember(today))
                .toList());
        return new Accepting(unions, joining);
    }

    private record Accepting(Map<UUID, OrganizationPlace> unions, MemberService.Joining joining) {}

    private Application accept(Accepting accepting, Application application) {
        if (application == null || !accepting.unions().containsKey(application.organizationId())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        application.require(ApplicationAction.ACCEPT);
        var today = BusinessDay.today(clock);
        var union = accepting.unions().get(application.organizationId());
        var employment = new Employment(
                application.applicant().employmentForm(),
                application.applicant().employerNamed(),
                union.kind());
        var unmet = ApplicationPolicy.unmet(
                application.applicant().bornOn(),
                employment,
                accepting.joining().isCurrentMember(application.applicant().document()),
                today);
        if (!unmet.isEmpty()) {
            throw ApplicationProblem.CONDITIONS_NOT_MET.refuseFor(unmet);
        }
        var before = ApplicationView.masked(application);
        var memberId = accepting.joining().admit(application.newMember(today));
        var cardId = application.cardWanted()
                ? cards.issueToNewMember(card(application, memberId, today), application.organizationId())
                : null;
        var event = application.accept(memberId, cardId, today, clock.instant());
        journal.record(event, before, ApplicationView.masked(application));
        return application;
    }

    /** Who is accepted on the day of the meeting gets the card there and then. */
    private static CardOrder card(Application application, UUID memberId, LocalDate today) {
        var atMeeting =
                application.meetingId() != null && application.submittedOn().equals(today);
        return new CardOrder(
                memberId,
                null,
                atMeeting,
                atMeeting ? application.meetingId() : null,
                atMeeting ? application.venueId() : null);
    }
}
