package cn.gonghui.membership.establishment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the establishment of a union (建会) stands, and the table of its transitions. */
public enum EstablishmentStatus {
    /** 草稿. */
    DRAFT,
    /** 已申请筹建. */
    APPLIED,
    /** 已退回: may be mended and applied for again. */
    RETURNED,
    /** 不予批准. */
    REFUSED,
    /** 已批准筹建: the union is on record as in preparation. */
    PREPARING,
    /** 已选举: the members' assembly has elected the committee. */
    ELECTED,
    /** 已批复: the union is active. */
    ESTABLISHED;

    /** What can be done, the verb in its address, and from which status to which. */
    public enum Step {
        APPLY("apply", APPLIED, DRAFT, RETURNED),
        RETURN("return", RETURNED, APPLIED),
        REFUSE("refuse", REFUSED, APPLIED),
        APPROVE("approve", PREPARING, APPLIED),
        ELECT("elect", ELECTED, PREPARING),
        ESTABLISH("establish", ESTABLISHED, ELECTED);

        private final String verb;
        private final EstablishmentStatus to;
        private final List<EstablishmentStatus> from;

        Step(String verb, EstablishmentStatus to, EstablishmentStatus... from) {
            this.verb = verb;
            this.to = to;
            this.from = List.of(from);
        }

        public String verb() {
            return verb;
        }
    }

    /** The status after the step; empty where the table does not have it. */
    public Optional<EstablishmentStatus> after(Step step) {
        return step.from.contains(this) ? Optional.of(step.to) : Optional.empty();
    }

    /** Whether the application can still be written. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** The steps that the table has from here. */
    public List<Step> steps() {
        return Arrays.stream(Step.values())
                .filter(step -> step.from.contains(this))
                .toList();
    }
}
