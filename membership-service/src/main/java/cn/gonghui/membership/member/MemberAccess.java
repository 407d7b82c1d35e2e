package cn.gonghui.membership.member;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import cn.gonghui.kit.personaldata.Masking;
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
    private final Actor actor;

    MemberAccess(MemberRepository members, OrganizationDirectory organizations, Actor actor) {
        this.members = members;
        this.organizations = organizations;
        this.actor = actor;
    }

    /** The member in the caller's scope, or the caller himself; for everybody else he does not exist. */
    Member visible(UUID id) {
        return members.findByIdOptional(id)
                .filter(member -> isSelf(member) || organizations.covers(member.organizationId()))
                .orElseThrow(KitProblem.NOT_FOUND::refuse);
    }

    MemberView view(Member member) {
        var actions = mayWrite()
                ? member.status().actions().stream()
                        .filter(MemberAction::direct)
                        .toList()
                : List.<MemberAction>of();
        var name = mayWrite() || actor.is(Role.SERVICE) || isSelf(member) ? member.name() : Masking.name(member.name());
        return MemberView.of(member, name, actions);
    }

    /** The name of somebody outside the caller's scope. */
    String foreignName(Member member) {
        return isSelf(member) ? member.name() : Masking.name(member.name());
    }

    private boolean mayWrite() {
        return actor.is(Role.OFFICER) || actor.is(Role.FEDERATION_ADMIN);
    }

    private boolean isSelf(Member member) {
        return actor.is(Role.MEMBER)
                && actor.memberId().filter(member.id()::equals).isPresent();
    }
}
