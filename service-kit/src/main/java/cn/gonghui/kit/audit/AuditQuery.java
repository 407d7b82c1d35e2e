package cn.gonghui.kit.audit;

import cn.gonghui.kit.access.Scope;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * The SQL of a page of the trail. Over the whole tree it follows the trail and looks at the organisation of each row. Over
 * a subtree it asks each organisation for its first row, and only those that came first for more, so that its cost
 * grows with the subtree and neither with the trail nor with the number of the page.
 */
final class AuditQuery {

    private static final String PLACE = "select r.id, r.recorded_at from audit_record r where ";

    private final StringBuilder conditions = new StringBuilder("true");
    private final Map<String, Object> parameters = new HashMap<>();
    private final String organizations;
    private final boolean alongTrail;

    /**
     * @param organizations table of the tree, null where the service has none
     * @param selective whether other conditions leave few rows
     */
    AuditQuery(Scope scope, String organizations, boolean selective) {
        this.organizations = organizations;
        this.alongTrail = selective || scope.coversTree();
        if (scope.coversNothing() || (!scope.coversEverything() && organizations == null)) {
            conditions.append(" and false");
        } else if (!scope.coversEverything()) {
            parameters.put("scope", scope.likePattern());
        }
    }

    /** Adds a condition on {@code r} that has one parameter; none where the value is null. */
    void where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            parameters.put(parameter, value);
        }
    }

    void beyond(Instant lastKey, UUID lastId, boolean descending) {
        conditions
                .append(" and (r.recorded_at, r.id) ")
                .append(descending ? "<" : ">")
                .append(" (:lastKey, :lastId)");
        parameters.put("lastKey", lastKey);
        parameters.put("lastId", lastId);
    }

    List<Object[]> rows(Session session, int limit, boolean descending) {
        var order = descending ? " order by r.recorded_at desc, r.id desc" : " order by r.recorded_at, r.id";
        return bind(session.createNativeQuery(
                        AuditRows.SELECT + "(" + places(order, limit)
                                + ") place join audit_record r on r.id = place.id " + AuditRows.LINK + order,
                        Object[].class))
                .getResultList();
    }

    /** Counts no further than one beyond {@code most}. */
    long count(Session session, int most) {
        return bind(session.createNativeQuery(
                        "select count(*) from (" + places("", most + 1) + ") counted", Long.class))
                .getSingleResult();
    }

    /** The first rows by their keys alone, which indexes hold. */
    private String places(String order, int limit) {
        var first = order + " limit " + limit;
        if (!parameters.containsKey("scope")) {
            return PLACE + conditions + first;
        }
        if (alongTrail) {
            return PLACE + conditions + " and (select o.path from " + organizations
                    + " o where o.id = r.organization_id) like :scope" + first;
        }
        var own = PLACE + "r.organization_id = o.id and " + conditions + order + " limit ";
        return "select r.id, r.recorded_at from (select o.id from " + organizations + " o cross join lateral (" + own
                + "1) r where o.path like :scope" + first + ") o cross join lateral (" + own + limit + ") r" + first;
    }

    private <T> NativeQuery<T> bind(NativeQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
