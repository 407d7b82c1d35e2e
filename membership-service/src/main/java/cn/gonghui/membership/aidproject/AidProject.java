package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
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

    AidProjectEvents edit(EditAidProject edited, Instant now) {
        var event = done(AidProjectAction.EDIT, now);
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
