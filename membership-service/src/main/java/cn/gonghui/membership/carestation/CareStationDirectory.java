package cn.gonghui.membership.carestation;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.ActorScope;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Answers the other features' questions about care stations: whose they are, and whether something may begin there. */
@ApplicationScoped
public class CareStationDirectory {

    /** For conditions in HQL: the stations that unions run whose path is like the parameter {@code scope}. */
    public static final String RUN_WITHIN_SCOPE =
            "(select s.id from CareStation s where s.organizationId in " + OrganizationDirectory.WITHIN_SCOPE + ")";

    private final CareStationRepository stations;
    private final OrganizationDirectory organizations;
    private final Actor actor;
    private final ActorScope actorScope;

    CareStationDirectory(
            CareStationRepository stations, OrganizationDirectory organizations, Actor actor, ActorScope actorScope) {
        this.stations = stations;
        this.organizations = organizations;
        this.actor = actor;
        this.actorScope = actorScope;
    }

    /**
     * A station as other features know it.
     *
     * @param organizationId union that runs it
     */
    public record StationPlace(UUID id, UUID organizationId) {}

    /**
     * How long a station was open.
     *
     * @param openedOn null where it is being prepared
     * @param closedOn null where it is not closed
     */
    public record StationTerm(UUID id, LocalDate openedOn, LocalDate closedOn) {

        /** Opened by the end of the year and not closed before it. */
        public boolean isOpenIn(int year) {
            return openedOn != null && openedOn.getYear() <= year && (closedOn == null || closedOn.getYear() >= year);
        }
    }

    /** @throws cn.gonghui.kit.problem.Problem 404 unless the caller's unions run it or send volunteers */
    @Transactional
    public StationPlace requireVisible(UUID id) {
        return place(visible(id));
    }

    /**
     * Stations that unions in this part of the tree run, in whatever state.
     *
     * @param divisionPattern for {@code like} on the union's division
     */
    @Transactional
    public List<StationTerm> runWithin(Scope scope, String divisionPattern) {
        return stations.runWithin(scope, divisionPattern);
    }

    /**
     * Keeps the station from being closed until the transaction ends.
     *
     * @throws cn.gonghui.kit.problem.Problem 400 at the pointer where it is not the caller's, 409 where it is closed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public StationPlace holdForPlanning(UUID id, String pointer) {
        var station = stations.locked(id, LockModeType.PESSIMISTIC_READ);
        if (station == null || !organizations.covers(station.organizationId())) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt(pointer);
        }
        if (station.status() == CareStationStatus.CLOSED) {
            throw CareStationProblem.STATION_CLOSED.refuse();
        }
        return place(station);
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 unless it is open; it stays so until the transaction ends */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdOpen(UUID id) {
        if (stations.locked(id, LockModeType.PESSIMISTIC_READ).status() != CareStationStatus.OPEN) {
            throw CareStationProblem.STATION_NOT_OPEN.refuse();
        }
    }

    CareStation visible(UUID id) {
        var station = stations.findById(id);
        if (station == null
                || !organizations.covers(station.organizationId()) && !stations.hasVolunteers(id, actorScope.scope())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return station;
    }

    CareStation run(CareStation station) {
        if (station == null || !organizations.covers(station.organizationId())) {
            throw KitProblem.NOT_FOUND.refuse();
        }
        return station;
    }

    /** Whether the caller writes for the union. */
    public boolean writesFor(UUID organizationId) {
        return (actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN)) && organizations.covers(organizationId);
    }

    private static StationPlace place(CareStation station) {
        return new StationPlace(station.id(), station.organizationId());
    }
}
