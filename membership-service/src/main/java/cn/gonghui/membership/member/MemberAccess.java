package cn.gonghui.membership.member;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Disclosure;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which members the caller sees, and how much of them. */
@ApplicationScoped
class MemberAccess {

    private final MemberRepository members;
    private final OrganizationDirectory organizations;
    private final Disclosure disclosure;
    private final Actor actor;

    MemberAccess(MemberRepository members, OrganizationDirectory organizations, Disclosure disclosure, Actor actor) {
        this.members = members;
        this.organizations = organizations;
        this.disclosure = disclosure;
        this.actor = actor;
    }

    /** The member in the caller's scope, or the caller himself; for everybody else he does not exist. */
    Member visible(UUID id) {
        return members.findByIdOptional(id)
                .filter(member -> disclosure.isSelf(member.id()) || organizations.covers(member.organizationId()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    /** The same, where nothing of him is hidden from the caller. */
    Member known(UUID id) {
        var member = visible(id);
        if (!disclosure.worksWithPersons() && !disclosure.isSelf(id)) {
            throw KitProblem.FORBIDDEN.refuse();
        }
        return member;
    }

    MemberView view(Member member) {
        var actions = mayWrite() && member.erasedAt() == null
                ? member.status().actions().stream()
                        .filter(MemberAction::direct)
                        .toList()
                : List.<MemberAction>of();
        return MemberView.of(member, actor.is(Role.SERVICE) ? member.name() : name(member, true), actions);
    }

    /** @param inScope whether the member belongs to an organisation of the caller's */
    String name(Member member, boolean inScope) {
        return disclosure.name(member.name(), inScope, member.id());
    }

    private boolean mayWrite() {
        return actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN);
    }

    /** Whether the caller acts for the union that the membership belongs to. */
    boolean covers(Member member) {
        return organizations.covers(member.organizationId());
    }

    boolean isSelf(Member member) {
        return disclosure.isSelf(member.id());
    }
}
