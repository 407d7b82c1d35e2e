package cn.gonghui.kit.audit;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.OrganizationPaths;
import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.feed.FeedOrganizations;
import cn.gonghui.kit.paging.Cursors;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SparseFields;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the audit trail, as far as the caller sees the organisation tree. */
@ApplicationScoped
public class AuditTrail {

    private static final String ORDER = "recordedAt";
    private static final int COUNTED_EXACTLY = 10_000;

    private final Session session;
    private final ActorScope actorScope;
    private final Instance<OrganizationPaths> paths;
    private final Instance<FeedOrganizations> organizations;
    private final Cursors cursors;
    private final AuditRows rows;

    AuditTrail(
            Session session,
            ActorScope actorScope,
            Instance<OrganizationPaths> paths,
            Instance<FeedOrganizations> organizations,
            Cursors cursors,
            AuditRows rows) {
        this.session = session;
        this.actorScope = actorScope;
        this.paths = paths;
        this.organizations = organizations;
        this.cursors = cursors;
        this.rows = rows;
    }

    /** The newest first, unless the caller asks for the oldest; what changed since a moment, the oldest first. */
    @Transactional
    public Page<AuditRecordView> list(PageRequest request, AuditFilter filter) {
        request.check();
        SparseFields.check(request.fields(), AuditRecordView.class);
        var descending = descending(request);
        var query = query(filter);
        request.updatedSince().ifPresent(since -> query.where("r.recorded_at >= :since", "since", since));
        var count = request.counted() ? query.count(session, COUNTED_EXACTLY) : null;
        var order = (descending ? "-" : "") + ORDER;
        request.cursor()
                .map(cursor -> cursors.read(cursor, order))
                .ifPresent(place -> query.beyond(instant(place.key()), place.id(), descending));
        var found = query.rows(session, request.limit() + 1, descending);
        var more = found.size() > request.limit();
        var shown = rows.views(more ? found.subList(0, request.limit()) : found);
        var next = more
                ? cursors.write(new Cursors.Place(
                        order,
                        shown.getLast().recordedAt().toString(),
                        shown.getLast().id()))
                : null;
        return new Page<>(
                shown, next, count == null || count <= COUNTED_EXACTLY ? count : new Page.AtLeast(COUNTED_EXACTLY));
    }

    /** @throws Problem 404 where it is unknown or not in the caller's scope */
    @Transactional
    public AuditRecordView get(UUID id) {
        var query = new AuditQuery(actorScope.scope(), table(), true);
        query.where("r.id = :id", "id", id);
        return rows.views(query.rows(session, 1, true)).stream().findFirst().orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private AuditQuery query(AuditFilter filter) {
        var query = new AuditQuery(scope(filter.organizationId), table(), filter.selective());
        query.where("r.actor_subject = :actor", "actor", filter.actor);
        query.where("r.object_id = :object", "object", filter.objectId);
        query.where("r.action = :action", "action", filter.action);
        query.where("r.recorded_at >= :from", "from", filter.from);
        query.where("r.recorded_at < :to", "to", filter.to);
        return query;
    }

    private Scope scope(UUID organizationId) {
        var own = actorScope.scope();
        if (organizationId == null) {
            return own;
        }
        return paths.stream()
                .flatMap(known -> known.pathOf(organizationId).stream())
                .filter(own::covers)
                .map(Scope::subtree)
                .findFirst()
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    private String table() {
        return organizations.isUnsatisfied() ? null : organizations.get().table();
    }

    private static boolean descending(PageRequest request) {
        if (request.sortField().filter(field -> !field.equals(ORDER)).isPresent()) {
            throw Problem.invalid(Violation.inQuery("sort", "unknown-value", ORDER));
        }
        return request.updatedSince().isEmpty() && (request.sortField().isEmpty() || request.descending());
    }

    private static Instant instant(String key) {
        try {
            return Instant.parse(key);
        } catch (DateTimeParseException foreign) {
            throw KitProblem.INVALID_CURSOR.refuse();
        }
    }
}
