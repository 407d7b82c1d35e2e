package cn.gonghui.membership.card;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.meeting.OpenMeetings;
import cn.gonghui.membership.member.MemberDirectory;
import cn.gonghui.membership.member.MemberDirectory.MemberPlace;
import cn.gonghui.membership.member.MemberEvents;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Issues cards and does with them what their state allows. */
@ApplicationScoped
public class CardService {

    private final CardRepository cards;
    private final CardAccess access;
    private final MemberDirectory members;
    private final OrganizationDirectory organizations;
    private final OpenMeetings openMeetings;
    private final ActorScope actorScope;
    private final Journal journal;
    private final Batches batches;
    private final Clock clock;

    CardService(
            CardRepository cards,
            CardAccess access,
            MemberDirectory members,
            OrganizationDirectory organizations,
            OpenMeetings openMeetings,
            ActorScope actorScope,
            Journal journal,
            Batches batches,
            Clock clock) {
        this.cards = cards;
        this.access = access;
        this.members = members;
        this.organizations = organizations;
        this.openMeetings = openMeetings;
        this.actorScope = actorScope;
        this.journal = journal;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional
    public CardView issue(IssueCard request) {
        var card = order(issuing(List.of(request)), request);
        cards.flush();
        return access.view(card);
    }

    @Transactional
    public BatchResult<CardView> issue(IssueCards request) {
        var issuing = issuing(request.items());
        var issued = batches.each(201, request.items(), item -> order(issuing, item));
        cards.flush();
        return issued.map(access::view);
    }

    /** A card for somebody who has become a member in this very transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID issueToNewMember(CardOrder order, UUID organizationId) {
        return write(order, organizationId).id();
    }

    @Transactional
    public CardView get(UUID id) {
        return access.view(access.visible(id));
    }

    @Transactional
    public Page<CardView> list(PageRequest page, UUID memberId, UUID organizationId, CardStatus status) {
        if (access.onlyOwn()) {
            var self = access.self();
            if (memberId != null && !memberId.equals(self)) {
                throw KitProblem.NOT_FOUND.refuse();
            }
            return cards.page(page, self, organizationId, status, null, access::view);
        }
        return cards.page(page, memberId, organizationId, status, actorScope.scope(), access::view);
    }

    @Transactional
    public CardView change(UUID id, CardAction action, ExpectedVersion expected) {
        var card = access.visible(id);
        expected.check(card.version());
        change(card, action, null);
        return access.view(card);
    }

    @Transactional
    public CardView suspend(UUID id, SuspendCard suspension, ExpectedVersion expected) {
        var card = access.visible(id);
        expected.check(card.version());
        change(card, CardAction.SUSPEND, suspension.reason());
        return access.view(card);
    }

    /** The lost card is dead from now on; answers the new one, which waits to be handed over. */
    @Transactional
    public CardView replace(UUID id, ExpectedVersion expected) {
        var lost = access.visible(id);
        members.hold(List.of(lost.memberId()));
        expected.check(lost.version());
        var before = CardView.masked(lost);
        var today = BusinessDay.today(clock);
        var event = lost.change(CardAction.REPLACE, null, today, clock.instant());
        var card = lost.replacement(today);
        // the lost one makes room before the new one is there
        cards.flush();
        journal.record(event, before, CardView.masked(lost));
        write(card);
        cards.flush();
        return access.view(card);
    }

    /** Who has left has no card. */
    void cancelWithMembership(@Observes MemberEvents.Exited exit) {
        cards.liveOf(List.of(exit.subject())).forEach(card -> change(card, CardAction.CANCEL, null));
    }

    private void change(Card card, CardAction action, String reason) {
        var before = CardView.masked(card);
        var event = card.change(action, reason, BusinessDay.today(clock), clock.instant());
        cards.flush();
        journal.record(event, before, CardView.masked(card));
    }

    private Issuing issuing(List<IssueCard> requests) {
        var memberIds = requests.stream().map(IssueCard::memberId).toList();
        members.hold(memberIds);
        var places = members.places(memberIds);
        var unions = organizations.heldInScope(
                places.values().stream().map(MemberPlace::organizationId).collect(Collectors.toSet()));
        var holders = cards.liveOf(places.keySet()).stream().map(Card::memberId).collect(Collectors.toSet());
        var meetings =
                openMeetings.hold(requests.stream().map(IssueCard::meetingId).toList());
        return new Issuing(places, unions.keySet(), new HashSet<>(holders), meetings);
    }

    /** What decides about a batch of cards, read in a few queries for all of them. */
    private record Issuing(
            Map<UUID, MemberPlace> places, Set<UUID> unions, Set<UUID> holders, OpenMeetings.Holding meetings) {}

    private Card order(Issuing issuing, IssueCard request) {
        var place = issuing.places().get(request.memberId());
        if (place == null || !issuing.unions().contains(place.organizationId())) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/memberId");
        }
        if (!place.current()) {
            throw CardProblem.NOT_A_CURRENT_MEMBER.refuse();
        }
        var venueId = request.meetingId() == null
                ? null
                : issuing.meetings().openVenue(request.meetingId(), request.venueId());
        if (!issuing.holders().add(request.memberId())) {
            throw CardProblem.LIVE_CARD_EXISTS.refuse();
        }
        return write(request.order(venueId), place.organizationId());
    }

    private Card write(CardOrder order, UUID organizationId) {
        return write(Card.issue(order, organizationId, BusinessDay.today(clock)));
    }

    private Card write(Card card) {
        cards.persist(card);
        journal.record(card.issued(clock.instant()), null, CardView.masked(card));
        return card;
    }
}
