package cn.gonghui.innovation.call;

import cn.gonghui.innovation.organization.OrganizationAccess;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Calls as proposals, reviews and decisions need them: told of, and held still while something is done under them. */
@ApplicationScoped
public class CallRegister {

    private final CallRepository calls;
    private final CallWindows windows;
    private final OrganizationAccess access;
    private final Journal journal;
    private final Clock clock;

    CallRegister(CallRepository calls, CallWindows windows, OrganizationAccess access, Journal journal, Clock clock) {
        this.calls = calls;
        this.windows = windows;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** A call that is published; empty for a draft and where there is none. */
    @Transactional
    public Optional<CallTerms> published(UUID id) {
        return calls.findByIdOptional(id)
                .map(call -> call.terms(clock.instant()))
                .filter(terms -> terms.status() != CallStatus.DRAFT);
    }

    /**
     * Keeps the call from being closed until the caller's transaction ends. The moment that counts is read after the
     * hold, so that what is accepted is accepted before the closing moment and recorded before the closing.
     */
    @Transactional(TxType.MANDATORY)
    public CallTerms holdForSubmission(UUID id) {
        return held(id, LockModeType.PESSIMISTIC_READ).terms(clock.instant());
    }

    /** Lets one change under a call come after the other: assignments and decisions. */
    @Transactional(TxType.MANDATORY)
    public CallTerms holdForDecision(UUID id) {
        var call = held(id, LockModeType.PESSIMISTIC_WRITE);
        windows.record(call, clock.instant());
        return call.terms(clock.instant());
    }

    /**
     * Sets money of the budget aside, under a hold for decision.
     *
     * @throws cn.gonghui.kit.problem.Problem 409 {@code over-budget}
     */
    @Transactional(TxType.MANDATORY)
    public void commit(UUID id, BigDecimal amount) {
        calls.findById(id).commit(amount);
        calls.flush();
    }

    /** Ends the call, under a hold for decision: the funder has decided on every proposal. */
    @Transactional(TxType.MANDATORY)
    public CallView conclude(UUID id, ExpectedVersion expected) {
        var call = calls.findById(id);
        expected.check(call.version());
        var now = clock.instant();
        var before = call.view(now, List.of());
        var event = call.conclude(now);
        calls.flush();
        journal.record(event, before, call.view(now, List.of()));
        return call.view(
                now,
                CallPolicy.allowed(
                        call.statusAt(now), access.actsFor(call.organizationId()), access.actsFor(call.funderId())));
    }

    private Call held(UUID id, LockModeType lock) {
        var call = calls.findByIdOptional(id).orElseThrow(KitProblem.NOT_FOUND::refuse);
        calls.getEntityManager().refresh(call, lock);
        return call;
    }
}
