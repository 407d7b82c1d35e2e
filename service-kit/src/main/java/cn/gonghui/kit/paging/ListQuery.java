package cn.gonghui.kit.paging;

import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A list with filters, one of several declared orders, and pages that start at a row's key, so that the cost of a page
 * does not grow with its number. Each order needs an index on (filters…, key, id); keys are never null.
 *
 * @param <E> the entity; its alias in conditions is {@code e}
 */
public final class ListQuery<E> {

    private static final int COUNTED_EXACTLY = 10_000;
    private static final String LAST_CHANGE = "updatedAt";

    private final EntityManager entities;
    private final Class<E> entity;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Map<String, Class<?>> sorts = new LinkedHashMap<>();
    private Within within;

    private ListQuery(EntityManager entities, Class<E> entity) {
        this.entities = entities;
        this.entity = entity;
    }

    public static <E> ListQuery<E> of(EntityManager entities, Class<E> entity) {
        return new ListQuery<>(entities, entity);
    }

    /** Adds a condition that has one parameter; no condition where the value is null. */
    public ListQuery<E> where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add("(" + condition + ")");
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Gives a parameter its value that several conditions name. */
    public ListQuery<E> with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    public ListQuery<E> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /**
     * Keeps the rows whose attribute is one of the ids that a query answers, for example the organisations of a subtree; no
     * condition where the value is null. PostgreSQL 17 reads an index that begins with the attribute id by id and in
     * order, and a page in the order of this attribute asks only for the ids from where the last one ended: a semi-join
     * would look at everything before it again.
     *
     * @param ids SQL that answers a column {@code id}, with one {@code ?} for the value
     */
    public ListQuery<E> within(String attribute, String ids, String parameter, Object value) {
        if (value != null) {
            within = new Within(conditions.size(), attribute, ids, parameter);
            conditions.add(within.condition());
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Declares an order by an attribute (or the path of one); the first declared is the list's own order. */
    public ListQuery<E> sort(String attribute, Class<?> type) {
        sorts.put(attribute, type);
        return this;
    }

    /** @throws Problem 400 where the request's parameters are not of this list */
    public <V> Page<V> page(PageRequest request, Class<V> view, Function<E, V> toView) {
        return pageAtOnce(request, view, rows -> rows.stream().map(toView).toList());
    }

    /** The same, with the views of a page made at once, for what a view shows beside its row is read for all of them. */
    public <V> Page<V> pageAtOnce(PageRequest request, Class<V> view, Function<List<E>, List<V>> toViews) {
        request.check();
        SparseFields.check(request.fields, view);
        var order = order(request);
        request.updatedSince()
                .ifPresent(since -> where("e." + LAST_CHANGE + " >= :updatedSince", "updatedSince", since));
        var count = request.count ? count(order) : null;
        if (request.cursor != null) {
            var place = Arc.container().instance(Cursors.class).get().read(request.cursor, order.text());
            conditions.add("(e.%s, e.id) %s (:lastKey, :lastId)".formatted(order.attribute(), order.beyond()));
            parameters.put("lastKey", SortKeys.read(place.key(), order.type()));
            parameters.put("lastId", place.id());
            if (within != null && within.attribute().equals(order.attribute())) {
                conditions.set(within.position(), within.condition(order.descending() ? "<=" : ">="));
            }
        }
        var rows = rows(order, request.limit() + 1);
        var more = rows.size() > request.limit();
        var shown = more ? rows.subList(0, request.limit()) : rows;
        var next = more ? cursor(order, shown.getLast()) : null;
        return new Page<>(
                toViews.apply(shown.stream().map(row -> entity.cast(row[0])).toList()), next, count);
    }

    private Order order(PageRequest request) {
        if (request.updatedSince().isPresent()) {
            return new Order(LAST_CHANGE, Instant.class, false);
        }
        var attribute = request.sortField().orElse(sorts.keySet().iterator().next());
        if (!sorts.containsKey(attribute)) {
            throw Problem.invalid(Violation.inQuery("sort", "unknown-value", String.join(", ", sorts.keySet())));
        }
        return new Order(attribute, sorts.get(attribute), request.sort != null && request.sort.startsWith("-"));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Order order, int limit) {
        var hql = "select e, e.%1$s, e.id from %2$s e%3$s order by e.%1$s %4$s, e.id %4$s"
                .formatted(order.attribute(), entity.getName(), whereClause(), order.direction());
        return bind(entities.createQuery(hql, Object[].class))
                .setMaxResults(limit)
                .getResultList();
    }

    private Object count(Order order) {
        var hql = "select count(*) from (select e.id as id from %s e%s order by e.%s, e.id limit %d) counted"
                .formatted(entity.getName(), whereClause(), order.attribute(), COUNTED_EXACTLY + 1);
        var counted = ((Number) bind(entities.createQuery(hql, Long.class)).getSingleResult()).longValue();
        return counted > COUNTED_EXACTLY ? new Page.AtLeast(COUNTED_EXACTLY) : (Object) counted;
    }

    private String whereClause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private String cursor(Order order, Object[] row) {
        return Arc.container()
                .instance(Cursors.class)
                .get()
                .write(new Cursors.Place(order.text(), row[1].toString(), (UUID) row[2]));
    }

    /** A condition in plain SQL, as HQL knows no array of a subquery. */
    private record Within(int position, String attribute, String ids, String parameter) {

        String condition() {
            return "cast(sql('(? = any(array(%s)))', e.%s, :%s) as Boolean) = true"
                    .formatted(ids, attribute, parameter);
        }

        String condition(String beyond) {
            return "cast(sql('(? = any(array(select id from (%s) as ids where id %s ?)))', e.%s, :%s, :lastKey) as Boolean) = true"
                    .formatted(ids, beyond, attribute, parameter);
        }
    }

    private record Order(String attribute, Class<?> type, boolean descending) {

        String text() {
            return (descending ? "-" : "") + attribute;
        }

        String beyond() {
            return descending ? "<" : ">";
        }

        String direction() {
            return descending ? "desc" : "asc";
        }
    }
}
