package cn.gonghui.innovation.alliance;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The dated records of alliances: who was chair, member, in the council; what was resolved. */
@ApplicationScoped
class AllianceRecords {

    private final EntityManager entities;

    AllianceRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** Written at once, so that a record that ends is in the database before the one that follows it. */
    void add(Aggregate row) {
        entities.flush();
        entities.persist(row);
        entities.flush();
    }

    List<ChairTerm> chairTermsOf(Collection<UUID> memberIds) {
        return entities.createQuery(
                        "select t from ChairTerm t where t.chairMemberId in :members order by t.startsOn, t.id",
                        ChairTerm.class)
                .setParameter("members", memberIds)
                .getResultList();
    }

    List<CouncilSeat> seatsOf(Collection<UUID> memberIds) {
        return entities.createQuery(
                        "select s from CouncilSeat s where s.memberId in :members order by s.startsOn, s.id",
                        CouncilSeat.class)
                .setParameter("members", memberIds)
                .getResultList();
    }

    /** Writes what changed, so that a view shows the version that the next caller will see. */
    void save() {
        entities.flush();
    }

    Optional<ChairTerm> chairOn(UUID allianceId, LocalDate day) {
        return entities.createQuery(
                        "select t from ChairTerm t where t.allianceId = :alliance and t.startsOn <= :day"
                                + " and (t.endsOn is null or t.endsOn > :day)",
                        ChairTerm.class)
                .setParameter("alliance", allianceId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    ChairTerm inOffice(UUID allianceId) {
        return entities.createQuery(
                        "select t from ChairTerm t where t.allianceId = :alliance and t.endsOn is null",
                        ChairTerm.class)
                .setParameter("alliance", allianceId)
                .getSingleResult();
    }

    Optional<Charter> charterOn(UUID allianceId, LocalDate day) {
        return entities.createQuery(
                        "select c from Charter c where c.allianceId = :alliance and c.adoptedOn <= :day"
                                + " order by c.adoptedOn desc",
                        Charter.class)
                .setParameter("alliance", allianceId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Charter> charterOf(UUID allianceId, LocalDate adoptedOn) {
        return charterOn(allianceId, adoptedOn)
                .filter(charter -> charter.view().adoptedOn().equals(adoptedOn));
    }

    long membersOn(UUID allianceId, LocalDate day) {
        return entities.createQuery(
                        "select count(m) from AllianceMembership m where m.allianceId = :alliance"
                                + " and m.joinedOn <= :day and (m.leftOn is null or m.leftOn > :day)",
                        Long.class)
                .setParameter("alliance", allianceId)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Organisations that were themselves, not with a studio, in the alliance on that day, but for those named. */
    long unitsOn(UUID allianceId, LocalDate day, Collection<UUID> except) {
        return entities.createQuery(
                        "select count(m) from AllianceMembership m where m.allianceId = :alliance and m.studioId is null"
                                + " and m.joinedOn <= :day and (m.leftOn is null or m.leftOn > :day)"
                                + " and m.organizationId not in :except",
                        Long.class)
                .setParameter("alliance", allianceId)
                .setParameter("day", day)
                .setParameter("except", except)
                .getSingleResult();
    }

    /** The same organisations, by the day on which they joined. */
    Page<AllianceUnitView> unitsOn(UUID allianceId, LocalDate day, Collection<UUID> except, PageRequest page) {
        return ListQuery.of(entities, AllianceMembership.class)
                .where("e.allianceId = :alliance", "alliance", allianceId)
                .where("e.studioId is null")
                .where("e.joinedOn <= :day and (e.leftOn is null or e.leftOn > :day)", "day", day)
                .where("e.organizationId not in :except", "except", except)
                .sort("joinedOn", LocalDate.class)
                .page(page, AllianceUnitView.class, AllianceMembership::unit);
    }

    boolean isUnitOn(UUID allianceId, UUID organizationId, LocalDate day) {
        return entities.createQuery(
                        "select count(m) > 0 from AllianceMembership m where m.allianceId = :alliance"
                                + " and m.organizationId = :organization and m.studioId is null and m.joinedOn <= :day"
                                + " and (m.leftOn is null or m.leftOn > :day)",
                        Boolean.class)
                .setParameter("alliance", allianceId)
                .setParameter("organization", organizationId)
                .setParameter("day", day)
                .getSingleResult();
    }

    boolean isMemberOn(UUID allianceId, UUID organizationId, LocalDate day) {
        return entities.createQuery(
                        "select count(m) > 0 from AllianceMembership m where m.allianceId = :alliance"
                                + " and m.organizationId = :organization and m.joinedOn <= :day"
                                + " and (m.leftOn is null or m.leftOn > :day)",
                        Boolean.class)
                .setParameter("alliance", allianceId)
                .setParameter("organization", organizationId)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Whether a membership from that day on would lie over one that is there. */
    boolean isMemberFrom(UUID allianceId, UUID organizationId, UUID studioId, LocalDate day) {
        return entities.createQuery(
                        "select count(m) > 0 from AllianceMembership m where m.allianceId = :alliance"
                                + " and m.organizationId = :organization and m.studioId is not distinct from :studio"
                                + " and (m.leftOn is null or m.leftOn > :day)",
                        Boolean.class)
                .setParameter("alliance", allianceId)
                .setParameter("organization", organizationId)
                .setParameter("studio", studioId)
                .setParameter("day", day)
                .getSingleResult();
    }

    boolean isSeatedFrom(UUID allianceId, UUID organizationId, String personName, LocalDate day) {
        return entities.createQuery(
                        "select count(s) > 0 from CouncilSeat s where s.allianceId = :alliance"
                                + " and s.organizationId = :organization and s.personName = :person"
                                + " and (s.endsOn is null or s.endsOn > :day)",
                        Boolean.class)
                .setParameter("alliance", allianceId)
                .setParameter("organization", organizationId)
                .setParameter("person", personName)
                .setParameter("day", day)
                .getSingleResult();
    }

    Optional<AllianceMembership> membershipFrom(
            UUID allianceId, UUID organizationId, UUID studioId, LocalDate joinedOn) {
        return entities.createQuery(
                        "select m from AllianceMembership m where m.allianceId = :alliance"
                                + " and m.organizationId = :organization and m.joinedOn = :day",
                        AllianceMembership.class)
                .setParameter("alliance", allianceId)
                .setParameter("organization", organizationId)
                .setParameter("day", joinedOn)
                .getResultStream()
                .filter(member -> Objects.equals(member.view().studioId(), studioId))
                .findFirst();
    }

    Optional<Resolution> resolution(UUID allianceId, String number) {
        return entities.createQuery(
                        "select r from Resolution r where r.allianceId = :alliance and r.number = :number",
                        Resolution.class)
                .setParameter("alliance", allianceId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** A record of that kind; of whichever alliance. */
    <T extends Aggregate> Optional<T> find(Class<T> kind, UUID id) {
        return Optional.ofNullable(entities.find(kind, id));
    }

    Page<ChairTermView> chairTerms(UUID allianceId, LocalDate asOf, PageRequest page) {
        return ListQuery.of(entities, ChairTerm.class)
                .where("e.allianceId = :alliance", "alliance", allianceId)
                .where("e.startsOn <= :day and (e.endsOn is null or e.endsOn > :day)", "day", asOf)
                .sort("startsOn", LocalDate.class)
                .page(page, ChairTermView.class, ChairTerm::view);
    }

    Page<AllianceMembershipView> memberships(UUID allianceId, LocalDate asOf, PageRequest page) {
        return ListQuery.of(entities, AllianceMembership.class)
                .where("e.allianceId = :alliance", "alliance", allianceId)
                .where("e.joinedOn <= :day and (e.leftOn is null or e.leftOn > :day)", "day", asOf)
                .sort("joinedOn", LocalDate.class)
                .page(page, AllianceMembershipView.class, AllianceMembership::view);
    }

    Page<CouncilSeatView> council(UUID allianceId, LocalDate asOf, PageRequest page) {
        return ListQuery.of(entities, CouncilSeat.class)
                .where("e.allianceId = :alliance", "alliance", allianceId)
                .where("e.startsOn <= :day and (e.endsOn is null or e.endsOn > :day)", "day", asOf)
                .sort("startsOn", LocalDate.class)
                .page(page, CouncilSeatView.class, CouncilSeat::view);
    }

    Page<ResolutionView> resolutions(UUID allianceId, LocalDate asOf, PageRequest page) {
        return ListQuery.of(entities, Resolution.class)
                .where("e.allianceId = :alliance", "alliance", allianceId)
                .where("e.adoptedOn <= :day", "day", asOf)
                .sort("adoptedOn", LocalDate.class)
                .page(page, ResolutionView.class, Resolution::view);
    }

    Page<CharterView> charters(UUID allianceId, LocalDate asOf, PageRequest page) {
        return ListQuery.of(entities, Charter.class)
                .where("e.allianceId = :alliance", "alliance", allianceId)
                .where("e.adoptedOn <= :day", "day", asOf)
                .sort("adoptedOn", LocalDate.class)
                .page(page, CharterView.class, Charter::view);
    }
}
