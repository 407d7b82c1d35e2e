package cn.gonghui.membership.mutualaid;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan. */
@Schema(description = "Mutual-aid plan 互助保障计划")
public record PlanView(
        @Schema(description = "Plan", examples = "01900000-0000-7000-8000-000000000901")
        UUID id,

        @Schema(description = "Terms 条款") SetPlan plan,

        @Schema(description = "State 状态", examples = "OPEN") PlanStatus status,

        @Schema(description = "Since when it is in this state (business time)", examples = "2024-01-01T01:00:00Z")
        Instant statusSince,

        @Schema(description = "What this caller may do now", examples = "[\"CLOSE\"]")
        List<PlanAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2023-12-20T01:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-01-01T01:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "1")
        long version)
        implements Versioned {

    static PlanView of(Plan plan, boolean mayChange) {
        return new PlanView(
                plan.id(),
                plan.terms(),
                plan.status(),
                plan.statusSince(),
                mayChange ? plan.status().actions() : List.of(),
                plan.createdAt(),
                plan.updatedAt(),
                plan.version());
    }
}
