package cn.gonghui.membership.consent;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Disclosure;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import cn.gonghui.membership.member.MemberProblem;
import cn.gonghui.membership.member.MemberService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps the ledger of consents: the member himself says it, or an officer of his writes down what he said. */
@ApplicationScoped
public class ConsentService {

    private final ConsentRepository consents;
    private final MemberService members;
    private final Disclosure disclosure;
    private final Actor actor;
    private final Journal journal;
    private final Clock clock;

    ConsentService(
            ConsentRepository consents,
            MemberService members,
            Disclosure disclosure,
            Actor actor,
            Journal journal,
            Clock clock) {
        this.consents = consents;
        this.members = members;
        this.disclosure = disclosure;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public ConsentRecordView decide(UUID memberId, DecideConsent request) {
        consents.holdAlone(memberId);
        var member = members.get(memberId);
        if (!mayRead(memberId)) {
            throw KitProblem.FORBIDDEN.refuse();
        }
        if (member.erasedAt() != null) {
            throw MemberProblem.ALREADY_ERASED.refuse();
        }
        check(request, !disclosure.worksWithPersons());
        var before = Optional.ofNullable(said(memberId).get(request.purpose()))
                .map(said -> ConsentsView.Standing.of(said.purpose(), said));
        var consent =
                consents.of(memberId, request.purpose()).orElseGet(() -> Consent.about(memberId, request.purpose()));
        var event = consent.decide(request.decision(), member.organizationId(), clock.instant());
        consents.persist(consent);
        var line = ConsentRecord.of(memberId, request, BusinessDay.today(clock), clock.instant(), actor.subject());
        consents.add(line);
        consents.flush();
        journal.record(event, before.orElse(null), ConsentsView.Standing.of(consent.purpose(), consent));
        return line.view(true);
    }

    @Transactional
    public ConsentsView standing(UUID memberId) {
        members.get(memberId);
        var said = said(memberId);
        return new ConsentsView(Stream.of(ConsentPurpose.values())
                .map(purpose -> ConsentsView.Standing.of(purpose, said.get(purpose)))
                .toList());
    }

    private Map<ConsentPurpose, Consent> said(UUID memberId) {
        return consents.said(List.of(memberId)).getOrDefault(memberId, Map.of());
    }

    @Transactional
    public Page<ConsentRecordView> ledger(UUID memberId, PageRequest page) {
        members.get(memberId);
        var whole = mayRead(memberId);
        return consents.page(page, memberId, line -> line.view(whole));
    }

    private boolean mayRead(UUID memberId) {
        return disclosure.worksWithPersons() || disclosure.isSelf(memberId);
    }

    private void check(DecideConsent request, boolean self) {
        var violations = new ArrayList<Violation>();
        if (self == (request.channel() != null && request.channel() != ConsentChannel.ONLINE)) {
            violations.add(Violation.inBody("/channel", "channel-not-yours"));
        }
        if (!self && request.evidence() == null) {
            violations.add(Violation.inBody("/evidence", "required"));
        }
        if (request.statedOn() != null && request.statedOn().isAfter(BusinessDay.today(clock))) {
            violations.add(Violation.inBody("/statedOn", "in-the-future"));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
