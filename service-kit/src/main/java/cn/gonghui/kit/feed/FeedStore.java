package cn.gonghui.kit.feed;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.journal.OutboxEvent;
import cn.gonghui.kit.problem.KitProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Reads pieces of the feed. */
@ApplicationScoped
class FeedStore {

    private static final String STATE =
            "select feed_id, last_position, (select count(*) from event where position is null) from event_feed";

    private static final long COUNTED = 10_000;

    private final Session session;
    private final ObjectMapper json;
    private final Instance<FeedOrganizations> organizations;
    private final String source;

    FeedStore(
            Session session,
            ObjectMapper json,
            Instance<FeedOrganizations> organizations,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.session = session;
        this.json = json;
        this.organizations = organizations;
        this.source = "/" + service;
    }

    /** @throws cn.gonghui.kit.problem.Problem {@code cursor-unknown} where the last event id is not of this feed */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    FeedPage read(FeedQuery query) {
        var asOf = Instant.now();
        var feed = state();
        var after = query.lastEventId() == null ? 0 : place(query, feed);
        var rows = rows(after, query);
        var reached = rows.isEmpty() ? after : rows.getLast().position();
        return new FeedPage(
                rows.stream().map(row -> view(feed.feedId(), row, query)).toList(),
                behind(reached, query.scope()),
                asOf);
    }

    private static long place(FeedQuery query, State feed) {
        return EventId.parse(query.lastEventId())
                .filter(id -> id.feedId().equals(feed.feedId()))
                .map(EventId::position)
                .filter(position -> position > 0 && position <= feed.lastPosition())
                .orElseThrow(() -> KitProblem.CURSOR_UNKNOWN.refuse(query.startOver()));
    }

    private List<OutboxEvent> rows(long after, FeedQuery query) {
        if (hidesEverything(query.scope())) {
            return List.of();
        }
        var select = session.createNativeQuery(
                        "select * from event where position > :after" + within(query.scope())
                                + " order by position limit :limit",
                        OutboxEvent.class)
                .setParameter("after", after)
                .setParameter("limit", query.limit());
        if (!query.scope().coversEverything()) {
            select.setParameter("scope", query.scope().likePattern());
        }
        return select.getResultList();
    }

    /** Of a reader in a subtree only its own events are counted, and no further than {@value #COUNTED}. */
    private long behind(long reached, Scope scope) {
        if (hidesEverything(scope)) {
            return 0;
        }
        if (scope.coversEverything()) {
            var feed = state();
            return feed.lastPosition() - reached + feed.unpositioned();
        }
        var count = session.createNativeQuery(
                        "select count(*) from (select from event where (position is null or position > :after)"
                                + within(scope) + " limit :counted) seen",
                        Long.class)
                .setParameter("after", reached)
                .setParameter("counted", COUNTED)
                .setParameter("scope", scope.likePattern());
        return count.getSingleResult();
    }

    private boolean hidesEverything(Scope scope) {
        return scope.coversNothing() || (!scope.coversEverything() && organizations.isUnsatisfied());
    }

    private String within(Scope scope) {
        return scope.coversEverything()
                ? ""
                : " and organization_id in (select id from "
                        + organizations.get().table() + " where path like :scope)";
    }

    private State state() {
        var row = session.createNativeQuery(STATE, Object[].class).getSingleResult();
        return new State((UUID) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }

    private CloudEvent view(UUID feedId, OutboxEvent row, FeedQuery query) {
        return new CloudEvent(
                "1.0",
                new EventId(feedId, row.position()).text(),
                source,
                row.type(),
                row.subject(),
                row.occurredAt(),
                row.recordedAt(),
                row.organizationId(),
                "application/json",
                query.schemaOf(row.type()),
                tree(row.data()));
    }

    private JsonNode tree(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("jsonb that is not JSON", e);
        }
    }

    private record State(UUID feedId, long lastPosition, long unpositioned) {}
}
