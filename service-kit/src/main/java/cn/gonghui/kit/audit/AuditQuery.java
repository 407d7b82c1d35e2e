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
 * The SQL of a page of the trail. Over a subtree the page is merged from one index range for each organisation, so that
 * its cost grows with the subtree and neither with the trail nor with the number of the page.
 */
final class AuditQuery {

    private final StringBuilder conditions = new StringBuilder("true");
    private final Map<String, Object> parameters = new HashMap<>();
    private final String organizations;
    private final boolean everywhere;
    private final boolean selective;

    /**
     * @param organizations table of the tree, null where the service has none
     * @param selective whether other conditions leave few rows, whose organisations are looked at one by one
     */
    AuditQuery(Scope scope, String organizations, boolean selective) {
        this.organizations = organizations;
        this.everywhere = scope.coversEverything();
        this.selective = selective;
        if (scope.coversNothing() || (!everywhere && organizations == null)) {
            conditions.append(" and false");
        } else if (!everywhere) {
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
        var order = descending
                ? " order by r.recorded_at desc, r.id desc limit " + limit
                : " order by r.recorded_at, r.id limit " + limit;
        return bind(session.createNativeQuery(
                        AuditRows.SELECT + "(" + from(order) + order + ") r " + AuditRows.LINK + order, Object[].class))
                .getResultList();
    }

    /** Counts no further than one beyond {@code most}. */
    long count(Session session, int most) {
        var end = " limit " + (most + 1);
        return bind(session.createNativeQuery("select count(*) from (" + from(end) + end + ") counted", Long.class))
                .getSingleResult();
    }

    private String from(String order) {
        if (!parameters.containsKey("scope")) {
            return "select r.* from audit_record r where " + conditions;
        }
        if (selective) {
            return "select r.* from audit_record r where " + conditions + " and r.organization_id in (select id from "
                    + organizations + " where path like :scope)";
        }
        return "select r.* from " + organizations + " o cross join lateral (select r.* from audit_record r"
                + " where r.organization_id = o.id and " + conditions + order + ") r where o.path like :scope";
    }

    private <T> NativeQuery<T> bind(NativeQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
