package cn.gonghui.training.plan;

import cn.gonghui.kit.data.Aggregate;
import cn.gonghui.kit.data.Ids;
import cn.gonghui.training.standing.EmploymentForm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An annual plan 年度计划 of one organisation and programme. Drafted and edited, then published: from there sessions and
 * requests may name it and only its target changes; closed when the year is done.
 */
@Entity
@Table(name = "annual_plan")
public class Plan extends Aggregate {

    @Column(name = "organization_id", nullable = false, updatable = false)
    private UUID organizationId;

    @Column(name = "year", nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "programme", nullable = false, updatable = false)
    private Programme programme;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "target_sessions", nullable = false)
    private int targetSessions;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority_sectors", nullable = false)
    private List<Sector> prioritySectors;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority_employment_forms", nullable = false)
    private List<EmploymentForm> priorityEmploymentForms;

    @Column(name = "priority_districts", nullable = false)
    private List<String> priorityDistricts;

    @Column(name = "themes", nullable = false)
    private List<String> themes;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private PlanStatus status;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Plan() {}

    private Plan(UUID organizationId, int year, Programme programme, EditPlan content) {
        super(Ids.next());
        this.organizationId = organizationId;
        this.year = year;
        this.programme = programme;
        this.status = PlanStatus.DRAFT;
        fill(content);
    }

    static Plan draft(CreatePlan request) {
        return new Plan(request.organizationId(), request.year(), request.programme(), request.content());
    }

    PlanEvents created(Instant now) {
        return new PlanEvents.Created(id(), organizationId, now, year, programme);
    }

    PlanEvents edit(EditPlan edited, Instant now) {
        var onlyTheTarget = content().withTarget(edited.targetSessions()).equals(edited);
        if (status == PlanStatus.CLOSED || status == PlanStatus.PUBLISHED && !onlyTheTarget) {
            throw PlanProblem.PLAN_CONTENT_FIXED.refuse();
        }
        fill(edited);
        return new PlanEvents.Updated(id(), organizationId, now, targetSessions);
    }

    PlanEvents publish(Instant now) {
        status = status.after(PlanAction.PUBLISH);
        publishedAt = now;
        return new PlanEvents.Published(id(), organizationId, now, year, targetSessions);
    }

    PlanEvents close(Instant now) {
        status = status.after(PlanAction.CLOSE);
        closedAt = now;
        return new PlanEvents.Closed(id(), organizationId, now);
    }

    private void fill(EditPlan content) {
        title = content.title();
        targetSessions = content.targetSessions();
        prioritySectors = List.copyOf(content.prioritySectors());
        priorityEmploymentForms = List.copyOf(content.priorityEmploymentForms());
        priorityDistricts = List.copyOf(content.priorityDistricts());
        themes = List.copyOf(content.themes());
    }

    EditPlan content() {
        return new EditPlan(title, targetSessions, prioritySectors, priorityEmploymentForms, priorityDistricts, themes);
    }

    boolean open() {
        return status == PlanStatus.PUBLISHED;
    }

    boolean draft() {
        return status == PlanStatus.DRAFT;
    }

    UUID organizationId() {
        return organizationId;
    }

    PlanView view(boolean actor) {
        return new PlanView(
                id(),
                organizationId,
                year,
                programme,
                title,
                targetSessions,
                prioritySectors,
                priorityEmploymentForms,
                priorityDistricts,
                themes,
                status,
                publishedAt,
                closedAt,
                actor ? status.actions() : List.of(),
                createdAt(),
                updatedAt(),
                version());
    }
}
