package cn.gonghui.membership.calendar;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.meeting.MeetingService;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Meetings as calendars: one, those in scope, and those of a subscription. */
@ApplicationScoped
public class CalendarService {

    private static final Duration BACK = Duration.ofDays(90);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final int MOST_MEETINGS = 1_000;
    private static final Period SUBSCRIBED_FOR = Period.ofYears(1);
    private static final int SECRET_BYTES = 32;
    private static final String OBJECT = "calendar-subscription";

    private final CalendarSubscriptionRepository subscriptions;
    private final MeetingService meetings;
    private final OrganizationDirectory organizations;
    private final ActorScope actorScope;
    private final Actor actor;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarService(
            CalendarSubscriptionRepository subscriptions,
            MeetingService meetings,
            OrganizationDirectory organizations,
            ActorScope actorScope,
            Actor actor,
            Journal journal,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.meetings = meetings;
        this.organizations = organizations;
        this.actorScope = actorScope;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    String meeting(UUID id) {
        return MeetingCalendar.of(List.of(meetings.get(id)));
    }

    @Transactional
    String inScope() {
        return calendar(actorScope.scope());
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 where there is no such subscription any more */
    @Transactional
    String subscribed(String secret) {
        var subscription = subscriptions
                .withSecret(hash(secret), BusinessDay.today(clock))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
        return calendar(scope(subscription.organizationId()));
    }

    /** @param address of a calendar, by its secret */
    @Transactional
    MadeSubscription subscribe(Function<String, URI> address) {
        var scope = actorScope.scope();
        var organization =
                scope.coversEverything() ? null : actor.organizationId().orElseThrow();
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var subscription = new CalendarSubscription(
                actor.subject(),
                actor.memberId().orElse(null),
                organization,
                hash(secret),
                BusinessDay.today(clock).plus(SUBSCRIBED_FOR));
        subscriptions.persistAndFlush(subscription);
        journal.audit(
                "calendar-subscription.made",
                OBJECT,
                subscription.id(),
                organization,
                null,
                CalendarSubscriptionView.of(subscription));
        return new MadeSubscription(subscription.id(), address.apply(secret), subscription.expiresOn());
    }

    @Transactional
    Page<CalendarSubscriptionView> own(PageRequest page) {
        return subscriptions.page(page, actor.subject());
    }

    @Transactional
    void end(UUID id) {
        var subscription = subscriptions
                .findByIdOptional(id)
                .filter(known -> known.owner().equals(actor.subject()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
        subscriptions.delete(subscription);
        journal.audit(
                "calendar-subscription.ended",
                OBJECT,
                id,
                subscription.organizationId(),
                CalendarSubscriptionView.of(subscription),
                null);
    }

    /** In the order of time. Where there are more than it may hold, those that are to come are in it before those past. */
    private String calendar(Scope scope) {
        var now = clock.instant();
        var upcoming = meetings.next(now, now.plus(AHEAD), scope, MOST_MEETINGS);
        var past = meetings.latest(now.minus(BACK), now, scope, MOST_MEETINGS - upcoming.size());
        return MeetingCalendar.of(
                Stream.concat(past.reversed().stream(), upcoming.stream()).toList());
    }

    /** Where the organisation stands now, wherever it stood when it subscribed. */
    private Scope scope(UUID organizationId) {
        if (organizationId == null) {
            return Scope.all();
        }
        var place = organizations.places(List.of(organizationId)).get(organizationId);
        return place == null ? Scope.none() : Scope.subtree(place.path());
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
