package cn.gonghui.membership.organization;

import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.problem.KitProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers the other features' questions about where organisations stand, and which of them are the caller's. */
@ApplicationScoped
public class OrganizationDirectory {

    /** For conditions in HQL: the organisations whose path is like the parameter {@code scope}. */
    public static final String WITHIN_SCOPE = "(select o.id from Organization o where o.path like :scope)";

    /** For {@link cn.gonghui.kit.paging.ListQuery#within}: the same, in the order of the organisations' ids. */
    public static final String IDS_WITHIN_SCOPE = "select o.id from organization o where o.path like ?";

    private static final int LARGE = 1_000;
    private static final String AT_LEAST =
            "select count(*) from (select from organization o where o.path like :scope limit :least) counted";

    private static final String PLACE =
            "select new cn.gonghui.membership.organization.OrganizationPlace(o.id, o.path, o.kind, o.status, "
                    + "o.divisionCode) from Organization o ";

    private final OrganizationRepository organizations;
    private final EntityManager entities;
    private final ActorScope actorScope;

    OrganizationDirectory(OrganizationRepository organizations, EntityManager entities, ActorScope actorScope) {
        this.organizations = organizations;
        this.entities = entities;
        this.actorScope = actorScope;
    }

    /** Those of these organisations that exist. */
    public Map<UUID, OrganizationPlace> places(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities
                        .createQuery(PLACE + "where o.id in :ids", OrganizationPlace.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(OrganizationPlace::id, Function.identity()));
    }

    /** The names of those that exist. In whatever scope. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities
                        .createQuery("select o.id, o.name from Organization o where o.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /**
     * Those that exist, held until the transaction ends: none of them is merged or dissolved meanwhile. For who joins
     * something to an organisation that must not be open to nobody.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, OrganizationPlace> held(Collection<UUID> ids) {
        organizations.hold(ids);
        return places(ids);
    }

    /** The same, of those that are the caller's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, OrganizationPlace> heldInScope(Collection<UUID> ids) {
        organizations.hold(ids);
        return inScope(ids);
    }

    /**
     * One of the caller's that something is begun with, held until the transaction ends.
     *
     * @throws cn.gonghui.kit.problem.Problem 400 at the pointer where it is unknown or not the caller's, 409 where it has
     *     ended
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OrganizationPlace requireOpen(UUID id, String pointer) {
        var place = heldInScope(List.of(id)).get(id);
        if (place == null) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer);
        }
        place.requireOpen(pointer);
        return place;
    }

    /** Those of these organisations that exist and are the caller's. */
    public Map<UUID, OrganizationPlace> inScope(Collection<UUID> ids) {
        var scope = actorScope.scope();
        return places(ids).values().stream()
                .filter(place -> scope.covers(place.path()))
                .collect(Collectors.toMap(OrganizationPlace::id, Function.identity()));
    }

    /** Those of these organisations that are the caller's, known to exist; asked for all of them at once. */
    public Set<UUID> covered(Collection<UUID> ids) {
        return actorScope.scope().coversEverything()
                ? Set.copyOf(ids)
                : inScope(ids).keySet();
    }

    /** Whether the organisation is the caller's. */
    public boolean covers(UUID id) {
        return covered(Set.of(id)).contains(id);
    }

    /**
     * The organisation and everything below it.
     *
     * @throws cn.gonghui.kit.problem.Problem 404 where it is unknown or not the caller's
     */
    public Scope subtree(UUID id) {
        var place = inScope(List.of(id)).get(id);
        if (place == null) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return Scope.subtree(place.path());
    }

    /** Whether the part of the tree is a large one, of a thousand organisations or more. */
    public boolean isLarge(Scope scope) {
        var counted = (Number) entities.createNativeQuery(AT_LEAST, Long.class)
                .setParameter("scope", scope.likePattern())
                .setParameter("least", LARGE)
                .getSingleResult();
        return counted.intValue() == LARGE;
    }
}
