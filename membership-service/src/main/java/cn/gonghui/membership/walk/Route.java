package cn.gonghui.membership.walk;

import cn.gonghui.kit.data.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A way to walk (路线), with its check points in order. */
@Entity
@Table(name = "walk_route")
class Route {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "activity_id", updatable = false)
    private UUID activityId;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "meters", updatable = false)
    private int meters;

    @ElementCollection
    @CollectionTable(name = "walk_check_point", joinColumns = @JoinColumn(name = "route_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<CheckPoint> checkPoints = new ArrayList<>();

    protected Route() {}

    Route(UUID activityId, int position, SetRoutes.RouteTerms terms) {
        this.id = Ids.next();
        this.activityId = activityId;
        this.position = position;
        this.code = terms.code();
        this.name = terms.name();
        this.meters = terms.meters();
        this.checkPoints.addAll(terms.checkPoints());
    }

    boolean has(String checkPoint) {
        return checkPoints.stream().anyMatch(point -> point.code().equals(checkPoint));
    }

    /** Whether who passed these has walked all of it. */
    boolean walkedBy(Set<String> passed) {
        return checkPoints.stream().map(CheckPoint::code).allMatch(passed::contains);
    }

    SetRoutes.RouteTerms terms() {
        return new SetRoutes.RouteTerms(code, name, meters, List.copyOf(checkPoints));
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }
}
