package cn.gonghui.membership.employer;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.membership.organization.Contact;
import cn.gonghui.membership.organization.Sector;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * An employer (用人单位). Its unified social credit code never changes; headcount, sector, division and the union that it
 * belongs to are dated, so that figures can be given for any day of the past. Nothing is dated in the future.
 */
@Entity
@Table(name = "employer")
public class Employer extends Aggregate {

    @Column(name = "uscc", nullable = false, updatable = false)
    private String uscc;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "headcount", nullable = false)
    private int headcount;

    @Enumerated(EnumType.STRING)
    @Column(name = "sector", nullable = false)
    private Sector sector;

    @Column(name = "division_code", nullable = false)
    private String divisionCode;

    @Column(name = "union_id")
    private UUID unionId;

    @Embedded
    private Contact contact;

    @Column(name = "creation_digest", nullable = false, updatable = false)
    private byte[] creationDigest;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "employer_headcount", joinColumns = @JoinColumn(name = "employer_id"))
    @MapKeyColumn(name = "effective_on")
    @Column(name = "headcount", nullable = false)
    private Map<LocalDate, Integer> headcounts = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "employer_sector", joinColumns = @JoinColumn(name = "employer_id"))
    @MapKeyColumn(name = "effective_on")
    @Enumerated(EnumType.STRING)
    @Column(name = "sector", nullable = false)
    private Map<LocalDate, Sector> sectors = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "employer_division", joinColumns = @JoinColumn(name = "employer_id"))
    @MapKeyColumn(name = "effective_on")
    @Column(name = "division_code", nullable = false)
    private Map<LocalDate, String> divisions = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "employer_union", joinColumns = @JoinColumn(name = "employer_id"))
    @MapKeyColumn(name = "joined_on")
    private Map<LocalDate, UnionMembership> unions = new HashMap<>();

    protected Employer() {}

    private Employer(UUID id) {
        super(id);
    }

    /** An employer as the request says, from the day given. */
    static Employer register(UUID id, CreateEmployer request, LocalDate effectiveOn) {
        var employer = new Employer(id);
        employer.uscc = request.uscc();
        employer.name = request.name().strip();
        employer.contact = request.contact();
        employer.creationDigest = request.digest();
        employer.headcounts.put(effectiveOn, request.headcount());
        employer.sectors.put(effectiveOn, request.sector());
        employer.divisions.put(effectiveOn, request.divisionCode());
        employer.refresh();
        return employer;
    }

    EmployerEvents.Registered registered(Instant now) {
        return new EmployerEvents.Registered(id(), unionId, EmployerEvents.Facts.of(this), now);
    }

    EmployerEvents.Updated edit(EditEmployer edit, Instant now) {
        name = edit.name().strip();
        contact = edit.contact();
        return updated(now);
    }

    EmployerEvents.Updated countOn(LocalDate day, int count, Instant now) {
        headcounts.put(day, count);
        return updated(now);
    }

    EmployerEvents.Updated classify(LocalDate day, Sector value, Instant now) {
        sectors.put(day, value);
        return updated(now);
    }

    EmployerEvents.Updated locate(LocalDate day, String code, Instant now) {
        divisions.put(day, code);
        return updated(now);
    }

    /** Enters that the employer joined a union on that day, or corrects the entry of that day. */
    EmployerEvents.Unionised joinUnion(LocalDate joinedOn, UnionMembership membership, Instant now) {
        var collides = unions.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(joinedOn))
                .anyMatch(entry -> overlaps(entry.getKey(), entry.getValue().leftOn(), joinedOn, membership.leftOn()));
        if (collides) {
            throw EmployerProblem.ALREADY_UNIONISED.refuse();
        }
        unions.put(joinedOn, membership);
        refresh();
        return new EmployerEvents.Unionised(id(), membership.unionId(), EmployerEvents.Facts.of(this), now);
    }

    /** How many worked there on that day; empty before the first count. */
    Optional<Integer> headcountOn(LocalDate day) {
        return DatedValues.on(headcounts, day);
    }

    boolean unionisedOn(LocalDate day) {
        return DatedValues.on(unions, day)
                .filter(membership -> membership.holdsOn(day))
                .isPresent();
    }

    private EmployerEvents.Updated updated(Instant now) {
        refresh();
        return new EmployerEvents.Updated(id(), unionId, EmployerEvents.Facts.of(this), now);
    }

    private void refresh() {
        headcount = DatedValues.latest(headcounts);
        sector = DatedValues.latest(sectors);
        divisionCode = DatedValues.latest(divisions);
        unionId = unions.isEmpty()
                ? null
                : Optional.of(DatedValues.latest(unions))
                        .filter(membership -> membership.leftOn() == null)
                        .map(UnionMembership::unionId)
                        .orElse(null);
    }

    private static boolean overlaps(LocalDate from, LocalDate until, LocalDate otherFrom, LocalDate otherUntil) {
        return (otherUntil == null || from.isBefore(otherUntil)) && (until == null || otherFrom.isBefore(until));
    }

    public String uscc() {
        return uscc;
    }

    public String name() {
        return name;
    }

    public int headcount() {
        return headcount;
    }

    public Sector sector() {
        return sector;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public UUID unionId() {
        return unionId;
    }

    public Contact contact() {
        return contact;
    }

    byte[] creationDigest() {
        return creationDigest.clone();
    }

    Map<LocalDate, Integer> headcounts() {
        return headcounts;
    }

    Map<LocalDate, Sector> sectors() {
        return sectors;
    }

    Map<LocalDate, String> divisions() {
        return divisions;
    }

    Map<LocalDate, UnionMembership> unions() {
        return unions;
    }
}
