package cn.gonghui.membership.member;

import cn.gonghui.kit.data.Ids;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.membership.identity.IdentityDocument;
import cn.gonghui.membership.organization.OrganizationPlace;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Takes persons in as members within one transaction: everything that decides was read before, in a few queries for all
 * of them, so that a thousand cost little more than one. It refuses before it changes anything.
 */
final class Admission {

    private final Map<UUID, OrganizationPlace> unions;
    private final Map<UUID, Member> byId = new HashMap<>();
    private final Map<ByteBuffer, Member> lastOfPerson = new HashMap<>();
    private final PersonIndexes indexes;
    private final LocalDate today;

    /** @param unions the organisations that the caller may enter members for */
    Admission(Map<UUID, OrganizationPlace> unions, PersonIndexes indexes, LocalDate today) {
        this.unions = unions;
        this.indexes = indexes;
        this.today = today;
    }

    /** Tells of a membership, past or present; the last one of a person is to be told first. */
    void know(Member member) {
        byId.put(member.id(), member);
        if (member.erasedAt() == null) {
            lastOfPerson.putIfAbsent(ByteBuffer.wrap(member.documentIndex()), member);
        }
    }

    /** The member to be written, or the existing one that the same request made before, as long as he is the caller's. */
    Admitted admit(CreateMember request, Instant now) {
        var union = unions.get(request.organizationId());
        if (union == null) {
            throw KitProblem.UNKNOWN_REFERENCE.refuseAt("/organizationId");
        }
        var person = indexes.of(request);
        if (request.id() != null && byId.get(request.id()) instanceof Member existing) {
            if (existing.madeFrom(person.contentIndex()) && unions.containsKey(existing.organizationId())) {
                return new Admitted(existing, null);
            }
            throw KitProblem.ID_TAKEN.refuse();
        }
        MemberPolicy.requireOpenUnion(union);
        var dates = MemberPolicy.requireSound(request, today);
        var last = lastOfPerson.get(ByteBuffer.wrap(person.documentIndex()));
        MemberPolicy.requireNoCurrentMembership(last, dates.joinedOn());
        var id = request.id() == null ? Ids.next() : request.id();
        var member = Member.join(id, request.organizationId(), person, dates, last);
        byId.put(id, member);
        lastOfPerson.put(ByteBuffer.wrap(person.documentIndex()), member);
        return new Admitted(member, member.joined(now));
    }

    boolean isCurrentMember(IdentityDocument document) {
        var last = lastOfPerson.get(ByteBuffer.wrap(indexes.ofDocument(document)));
        return last != null && last.status() != MemberStatus.EXITED;
    }

    /** @param event null where the member had been there already */
    record Admitted(Member member, MemberEvents.Joined event) {}
}
