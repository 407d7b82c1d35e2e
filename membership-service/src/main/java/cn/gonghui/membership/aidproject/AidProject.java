package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.ProblemCode;
import cn.gonghui.membership.carestation.CareStationProblem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Formula;

/**
 * 帮扶项目: what is done for a time under a care station. Planned, started, completed; or cancelled before. Who was helped is
 * counted by group and year and never told.
 */
@Entity
@Table(name = "aid_project")
class AidProject extends Aggregate {

    @Column(name = "station_id", updatable = false)
    private UUID stationId;

    /** The union that runs the station. */
    @Formula("(select s.organization_id from care_station s where s.id = station_id)")
    private UUID organizationId;

    @Column(name = "title")
    private String title;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private AidProjectStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "status_reason")
    private String statusReason;

    @Column(name = "external_reference", updatable = false)
    private String externalReference;

    @Column(name = "content_index", updatable = false)
    private byte[] contentIndex;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "aid_people_helped", joinColumns = @JoinColumn(name = "project_id"))
    private Set<HelpedInYear> helped = new HashSet<>();

    protected AidProject() {}

    private AidProject(UUID id) {
        super(id);
    }

    /** @param organizationId union that runs the station */
    static AidProject plan(PlanAidProject request, UUID organizationId, byte[] contentIndex, Instant now) {
        var project = new AidProject(Ids.next());
        project.stationId = request.stationId();
        project.organizationId = organizationId;
        project.describe(request.content());
        project.status = AidProjectStatus.PLANNED;
        project.statusSince = now;
        project.externalReference = request.externalReference();
        project.contentIndex = contentIndex;
        return project;
    }

    AidProjectEvents planned(Instant now) {
        return new AidProjectEvents.Planned(id(), organizationId, now, stationId);
    }

    /** @param earliest the first day for which something is on record; empty where nothing is */
    AidProjectEvents edit(EditAidProject edited, Optional<LocalDate> earliest, Instant now) {
        var event = done(AidProjectAction.EDIT, now);
        earliest.filter(day -> day.isBefore(edited.startsOn())).ifPresent(day -> {
            throw AidProjectProblem.BEFORE_PROJECT.refuseAt("/startsOn", day, edited.startsOn());
        });
        describe(edited);
        return event;
    }

    AidProjectEvents start(Instant now) {
        return move(AidProjectAction.START, null, now);
    }

    AidProjectEvents complete(Instant now) {
        return move(AidProjectAction.COMPLETE, null, now);
    }

    AidProjectEvents cancel(String reason, Instant now) {
        return move(AidProjectAction.CANCEL, reason, now);
    }

    /** Takes the place of what was counted for the year before. */
    AidProjectEvents countHelped(int year, CountHelped counts, Instant now) {
        requireUnderWay();
        requireYear(year, BusinessDay.of(now));
        var event = done(AidProjectAction.COUNT_HELPED, now);
        var counted = counts.groups().stream()
                .map(each -> new HelpedInYear(stationId, year, each.group(), each.people()))
                .toList();
        helped.removeIf(each -> each.year() == year && !counted.contains(each));
        helped.addAll(counted);
        return event;
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 unless what is done may be recorded now */
    void requireUnderWay() {
        if (status != AidProjectStatus.UNDER_WAY) {
            throw AidProjectProblem.NOT_UNDER_WAY.refuse(status);
        }
    }

    /**
     * @param pointer where the request has the day; null for its address
     * @throws cn.gonghui.kit.problem.Problem 409 for a day before it starts, or that has not come
     */
    void requireDay(LocalDate day, LocalDate today, String pointer) {
        requireBetween(startsOn, day, today, pointer);
    }

    /** The same for a pledge, which may come from the day on which the project was planned. */
    void requirePledgeDay(LocalDate day, LocalDate today, String pointer) {
        var plannedOn = BusinessDay.of(createdAt());
        requireBetween(plannedOn.isBefore(startsOn) ? plannedOn : startsOn, day, today, pointer);
    }

    private static void requireBetween(LocalDate first, LocalDate day, LocalDate today, String pointer) {
        if (day.isBefore(first)) {
            throw refusal(AidProjectProblem.BEFORE_PROJECT, pointer, day, first);
        }
        if (day.isAfter(today)) {
            throw refusal(CareStationProblem.NOT_YET, pointer, day);
        }
    }

    private static Problem refusal(ProblemCode code, String pointer, Object... arguments) {
        return pointer == null ? code.refuse(arguments) : code.refuseAt(pointer, arguments);
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 for a year before it starts, or that has not come */
    private void requireYear(int year, LocalDate today) {
        if (year < startsOn.getYear()) {
            throw AidProjectProblem.BEFORE_PROJECT.refuse(Integer.toString(year), startsOn);
        }
        if (year > today.getYear()) {
            throw CareStationProblem.NOT_YET.refuse(Integer.toString(year));
        }
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 unless something may still be planned */
    void requireNotOver() {
        if (status != AidProjectStatus.PLANNED && status != AidProjectStatus.UNDER_WAY) {
            throw AidProjectProblem.PROJECT_OVER.refuse(status);
        }
    }

    private AidProjectEvents move(AidProjectAction action, String reason, Instant now) {
        var event = done(action, now);
        statusSince = now;
        statusReason = reason;
        return event;
    }

    private AidProjectEvents done(AidProjectAction action, Instant now) {
        status = status.after(action).orElseThrow(() -> KitProblem.ILLEGAL_TRANSITION.refuse(status, action));
        return new AidProjectEvents.Changed(id(), organizationId, now, stationId, status, action);
    }

    private void describe(EditAidProject description) {
        title = description.title();
        startsOn = description.startsOn();
        endsOn = description.endsOn();
    }

    EditAidProject editable() {
        return new EditAidProject(title, startsOn, endsOn);
    }

    boolean madeFrom(byte[] requestIndex) {
        return Arrays.equals(contentIndex, requestIndex);
    }

    UUID stationId() {
        return stationId;
    }

    UUID organizationId() {
        return organizationId;
    }

    AidProjectStatus status() {
        return status;
    }

    AidProjectView view(List<AidProjectAction> allowedActions) {
        return new AidProjectView(
                id(),
                stationId,
                organizationId,
                title,
                startsOn,
                endsOn,
                status,
                statusSince,
                statusReason,
                externalReference,
                helped.stream()
                        .sorted(Comparator.comparing(HelpedInYear::year).thenComparing(HelpedInYear::group))
                        .map(each -> new AidProjectView.Helped(each.year(), each.group(), each.people()))
                        .toList(),
                allowedActions,
                createdAt(),
                updatedAt(),
                version());
    }
}
