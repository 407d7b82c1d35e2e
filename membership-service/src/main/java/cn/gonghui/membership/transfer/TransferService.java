package cn.gonghui.membership.transfer;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.member.MemberPolicy;
import cn.gonghui.membership.member.MemberTransfers;
import cn.gonghui.membership.member.MemberTransfers.Candidate;
import cn.gonghui.membership.organization.OrganizationDirectory;
import cn.gonghui.membership.organization.OrganizationPlace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Use cases of transfers. What they do to the member is part of the same transaction. */
@ApplicationScoped
public class TransferService {

    private final TransferRepository transfers;
    private final TransferAccess access;
    private final MemberTransfers members;
    private final OrganizationDirectory organizations;
    private final ActorScope actorScope;
    private final Journal journal;
    private final Clock clock;
    private final int daysToRelease;

    TransferService(
            TransferRepository transfers,
            TransferAccess access,
            MemberTransfers members,
            OrganizationDirectory organizations,
            ActorScope actorScope,
            Journal journal,
            Clock clock,
            @ConfigProperty(name = "suite.transfers.days-to-release", defaultValue = "15") int daysToRelease) {
        this.transfers = transfers;
        this.access = access;
        this.members = members;
        this.organizations = organizations;
        this.actorScope = actorScope;
        this.journal = journal;
        this.clock = clock;
        this.daysToRelease = daysToRelease;
    }

    /** Every person who is asked for and not found stands in the audit trail. */
    @Transactional
    public TransferView request(RequestTransfer request) {
        var destination = destination(request.destinationId());
        MemberPolicy.requireOpenUnion(destination, "/destinationId");
        var candidate = candidate(request);
        if (candidate.organizationId().equals(destination.id())) {
            throw TransferProblem.ALREADY_IN_UNION.refuse();
        }
        if (transfers.underWay(candidate.memberId())) {
            throw TransferProblem.TRANSFER_UNDER_WAY.refuse();
        }
        var transfer = Transfer.request(
                candidate, destination.id(), access.self().isPresent(), today(), today().plusDays(daysToRelease));
        transfers.persistAndFlush(transfer);
        journal.record(transfer.requested(clock.instant()), null, TransferView.audited(transfer));
        return access.view(transfer);
    }

    @Transactional
    public Page<TransferView> list(PageRequest page, TransferFilter filter) {
        var self = access.self().orElse(null);
        if (self == null && actorScope.scope().coversNothing()) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        page.sortField().filter(field -> !field.equals(filter.end())).ifPresent(other -> {
            throw KitProblem.SORT_NEEDS_FILTER.refuse(other);
        });
        return transfers.page(page, filter, actorScope.scope(), self, access::views);
    }

    @Transactional
    public TransferView get(UUID id) {
        return access.view(access.visible(transfers.findById(id)));
    }

    @Transactional
    public TransferView release(UUID id, ExpectedVersion expected) {
        return change(id, TransferAction.RELEASE, expected, (transfer, today) -> release(transfer, false));
    }

    @Transactional
    public TransferView accept(UUID id, ExpectedVersion expected) {
        return change(id, TransferAction.ACCEPT, expected, (transfer, today) -> {
            transfer.require(TransferAction.ACCEPT);
            var destination =
                    organizations.places(List.of(transfer.destinationId())).get(transfer.destinationId());
            MemberPolicy.requireOpenUnion(destination, "/destinationId");
            members.receive(transfer.memberId(), transfer.destinationId());
            return transfer.accept(today, clock.instant());
        });
    }

    @Transactional
    public TransferView refuse(UUID id, RefuseTransfer refusal, ExpectedVersion expected) {
        return change(id, TransferAction.REFUSE, expected, (transfer, today) -> {
            var event = transfer.refuse(refusal.reason(), today, clock.instant());
            keep(transfer);
            return event;
        });
    }

    @Transactional
    public TransferView withdraw(UUID id, ExpectedVersion expected) {
        return change(id, TransferAction.WITHDRAW, expected, (transfer, today) -> {
            var event = transfer.withdraw(today, clock.instant());
            keep(transfer);
            return event;
        });
    }

    /** @param byTime whether the time is over and nobody has said so */
    TransferEvents.Changed release(Transfer transfer, boolean byTime) {
        transfer.require(TransferAction.RELEASE);
        var before = members.release(transfer.memberId());
        return transfer.release(before, byTime, today(), clock.instant());
    }

    private void keep(Transfer transfer) {
        if (transfer.releasedOn() != null) {
            members.keep(transfer.memberId(), transfer.statusBefore());
        }
    }

    private TransferView change(
            UUID id,
            TransferAction action,
            ExpectedVersion expected,
            BiFunction<Transfer, LocalDate, TransferEvents> change) {
        var transfer = access.visible(held(id));
        access.requireAllowed(transfer, action);
        expected.check(transfer.version());
        var before = TransferView.audited(transfer);
        var event = change.apply(transfer, today());
        transfers.flush();
        journal.record(event, before, TransferView.audited(transfer));
        return access.view(transfer);
    }

    /** The union that he goes to and the member before the transfer, as a merger and an exit hold them. */
    private Transfer held(UUID id) {
        transfers.parties(id).ifPresent(parties -> {
            organizations.held(List.of(parties.destinationId()));
            members.hold(parties.memberId());
        });
        return transfers.exclusive(id);
    }

    private OrganizationPlace destination(UUID id) {
        var ids = List.of(id);
        var found = access.self().isPresent() ? organizations.held(ids) : organizations.heldInScope(ids);
        if (!found.containsKey(id)) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/destinationId");
        }
        return found.get(id);
    }

    /** A member names himself; somebody else's document and name are to him like those of nobody. */
    private Candidate candidate(RequestTransfer request) {
        var self = access.self();
        return members.find(request.document(), request.name())
                .filter(found -> self.isEmpty() || self.get().equals(found.memberId()))
                .orElseThrow(() -> {
                    QuarkusTransaction.requiringNew()
                            .run(() -> journal.audit(
                                    "transfer.member-not-found",
                                    "transfer",
                                    null,
                                    request.destinationId(),
                                    null,
                                    null));
                    return TransferProblem.NO_SUCH_MEMBER.refuse();
                });
    }

    private LocalDate today() {
        return BusinessDay.today(clock);
    }
}
