package cn.gonghui.kit.access;

import cn.gonghui.kit.personaldata.Masking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Whether the caller reads of a person in full or masked, decided here for all services: in full for who works with the
 * persons of his organisations, and for everybody about himself. Auditors read everything masked, whatever they see.
 */
@ApplicationScoped
public class Disclosure {

    private final Actor actor;

    Disclosure(Actor actor) {
        this.actor = actor;
    }

    /**
     * An officer or the federation: names of persons in the caller's scope are told to him. Who owes his scope to being
     * an auditor of the whole city does not count as an officer of it.
     */
    public boolean worksWithPersons() {
        return actor.is(Role.FEDERATION_ADMIN)
                || actor.is(Role.OFFICER) && (!actor.is(Role.AUDITOR) || actor.namesOrganization());
    }

    /** @param memberId null for nobody */
    public boolean isSelf(UUID memberId) {
        return actor.is(Role.MEMBER)
                && actor.memberId().filter(id -> id.equals(memberId)).isPresent();
    }

    /** @param inScope whether the person belongs to what the caller's scope covers */
    public String name(String name, boolean inScope, UUID memberId) {
        return named(name, inScope && worksWithPersons() || isSelf(memberId));
    }

    /** @param inFull decided by a rule of the feature's own, for example a lecturer about himself */
    public static String named(String name, boolean inFull) {
        return inFull ? name : Masking.name(name);
    }
}
