package cn.gonghui.membership.member;

import cn.gonghui.kit.reveal.Reveals;
import cn.gonghui.membership.identity.RevealPerson;
import cn.gonghui.membership.identity.RevealedPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.UUID;

/** Tells a member's name, document and phone in full, to who may know them and says why; each time is audited. */
@ApplicationScoped
public class MemberReveal {

    private final MemberAccess access;
    private final Reveals reveals;

    MemberReveal(MemberAccess access, Reveals reveals) {
        this.access = access;
        this.reveals = reveals;
    }

    @Transactional
    public RevealedPerson reveal(UUID id, RevealPerson request) {
        var member = access.known(id);
        var fields = EnumSet.copyOf(request.fields());
        reveals.record("member", id, member.organizationId(), fields, request.reason());
        return new RevealedPerson(member.name(), member.documentNumber(), member.phone()).only(fields);
    }
}
