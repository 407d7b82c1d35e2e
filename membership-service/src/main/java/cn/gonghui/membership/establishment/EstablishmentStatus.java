package cn.gonghui.membership.establishment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the establishment of a union (建会) stands, and the table of what may be done then and where it leads. */
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
    ESTABLISHED,
    /** 已终止: given up; a union in preparation is dissolved, and the employer may start again. */
    ABANDONED;

    /** What nothing more is done about. */
    static final Set<EstablishmentStatus> OVER = EnumSet.of(REFUSED, ESTABLISHED, ABANDONED);

    /** The status after the action; empty where the table does not have it. */
    public Optional<EstablishmentStatus> after(EstablishmentAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT, RETURNED ->
                        switch (action) {
                            case EDIT -> this;
                            case APPLY -> APPLIED;
                            case ABANDON -> ABANDONED;
                            default -> null;
                        };
                    case APPLIED ->
                        switch (action) {
                            case RETURN -> RETURNED;
                            case REFUSE -> REFUSED;
                            case APPROVE -> PREPARING;
                            case ABANDON -> ABANDONED;
                            default -> null;
                        };
                    case PREPARING ->
                        switch (action) {
                            case ELECT -> ELECTED;
                            case ABANDON -> ABANDONED;
                            default -> null;
                        };
                    case ELECTED ->
                        switch (action) {
                            case ESTABLISH -> ESTABLISHED;
                            case ABANDON -> ABANDONED;
                            default -> null;
                        };
                    case REFUSED, ESTABLISHED, ABANDONED -> null;
                });
    }

    /** What the table has from here. */
    public List<EstablishmentAction> actions() {
        return Arrays.stream(EstablishmentAction.values())
                .filter(action -> after(action).isPresent())
                .toList();
    }
}
