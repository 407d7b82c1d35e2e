package cn.gonghui.membership.transfer;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Disclosure;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.member.MemberTransfers;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which transfers the caller sees, from which end, and what he may do with them. */
@ApplicationScoped
class TransferAccess {

    private final OrganizationDirectory organizations;
    private final MemberTransfers members;
    private final Disclosure disclosure;
    private final Actor actor;

    TransferAccess(OrganizationDirectory organizations, MemberTransfers members, Disclosure disclosure, Actor actor) {
        this.organizations = organizations;
        this.disclosure = disclosure;
        this.members = members;
        this.actor = actor;
    }

    /** From where the caller looks at a transfer. */
    private record Ends(boolean origin, boolean destination, boolean self, boolean writes, boolean named) {

        boolean none() {
            return !origin && !destination && !self;
        }

        boolean may(TransferAction action) {
            return switch (action) {
                case RELEASE -> writes && origin;
                case ACCEPT -> writes && destination;
                case REFUSE -> writes && (origin || destination);
                case WITHDRAW -> writes && destination || self;
            };
        }

        boolean knows(Transfer transfer) {
            return origin || self || transfer.releasedOn() != null;
        }
    }

    /** The member that the caller is, where he asks for himself and not for an organisation. */
    Optional<UUID> self() {
        return writes() || actor.is(Role.AUDITOR) ? Optional.empty() : actor.memberId();
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 where neither end is the caller's and he is not the member */
    Transfer visible(Transfer transfer) {
        if (transfer == null || ends(transfer).none()) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return transfer;
    }

    /** @throws cn.gonghui.kit.problem.Problem 403 where it is for the other end to do */
    void requireAllowed(Transfer transfer, TransferAction action) {
        if (!ends(transfer).may(action)) {
            throw KitProblem.FORBIDDEN.refuse();
        }
    }

    TransferView view(Transfer transfer) {
        return views(List.of(transfer)).getFirst();
    }

    /** Names and places are read for all of them at once. */
    List<TransferView> views(List<Transfer> transfers) {
        var names = members.names(transfers.stream().map(Transfer::memberId).toList());
        var mine = mine(transfers);
        return transfers.stream()
                .map(transfer -> view(transfer, names.get(transfer.memberId()), ends(transfer, mine)))
                .toList();
    }

    private static TransferView view(Transfer transfer, String name, Ends ends) {
        return TransferView.of(
                transfer,
                Disclosure.named(name, ends.named() || ends.self()),
                ends.knows(transfer),
                transfer.status().actions().stream().filter(ends::may).toList());
    }

    private Ends ends(Transfer transfer) {
        return ends(transfer, mine(List.of(transfer)));
    }

    /** @param mine those of the organisations that are the caller's */
    private Ends ends(Transfer transfer, Set<UUID> mine) {
        return new Ends(
                mine.contains(transfer.originId()),
                mine.contains(transfer.destinationId()),
                disclosure.isSelf(transfer.memberId()),
                writes(),
                disclosure.worksWithPersons());
    }

    private Set<UUID> mine(List<Transfer> transfers) {
        var ends = transfers.stream()
                .flatMap(transfer -> Stream.of(transfer.originId(), transfer.destinationId()))
                .collect(Collectors.toSet());
        return organizations.inScope(ends).keySet();
    }

    private boolean writes() {
        return actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN);
    }
}
