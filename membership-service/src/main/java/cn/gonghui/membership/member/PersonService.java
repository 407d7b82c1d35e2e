package cn.gonghui.membership.member;

import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalFile;
import cn.gonghui.kit.problem.Problem;
import cn.gonghui.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's data as a whole: all memberships with one document, and whatever the features keep about any of them. Told
 * to himself and to who acts for his unions; erased when he has left.
 */
@ApplicationScoped
public class PersonService {

    private final MemberRepository members;
    private final MemberAccess access;
    private final PersonIndexes indexes;
    private final PersonalFile file;
    private final Event<CorrectedDocument> corrections;
    private final Journal journal;
    private final Clock clock;

    PersonService(
            MemberRepository members,
            MemberAccess access,
            PersonIndexes indexes,
            PersonalFile file,
            Event<CorrectedDocument> corrections,
            Journal journal,
            Clock clock) {
        this.members = members;
        this.access = access;
        this.indexes = indexes;
        this.file = file;
        this.corrections = corrections;
        this.journal = journal;
        this.clock = clock;
    }

    /** Of memberships that the caller does not act for nothing is told, but to the person himself. */
    @Transactional
    public PersonExport export(UUID id, ExportPerson request) {
        var member = access.known(id);
        if (request.reason() == null && !access.isSelf(member)) {
            throw Problem.invalid(Violation.inBody("/reason", "required"));
        }
        var all = memberships(member);
        var shown = access.isSelf(member)
                ? all
                : all.stream().filter(access::covers).toList();
        var whole = shown.size() == all.size();
        var person = person(shown, whole ? member.documentIndex() : null);
        var sections = file.describe(person);
        journal.audit(
                "member.exported",
                "member",
                id,
                member.organizationId(),
                null,
                Map.of("memberIds", person.ids(), "whole", whole),
                person.hiddenIn(request.reason()));
        return new PersonExport(clock.instant(), person.ids().stream().sorted().toList(), whole, sections);
    }

    /** Of this membership alone: the wrong number may be somebody else's, whose memberships stay as they are. */
    @Transactional
    public MemberView correct(UUID id, CorrectDocument request, ExpectedVersion expected) {
        var member = access.visible(id);
        expected.check(member.version());
        if (request.document().equals(member.document())) {
            return access.view(member);
        }
        MemberPolicy.requireOldEnough(request.document(), member.joinedOn(), BusinessDay.today(clock));
        var index = indexes.ofDocument(request.document());
        var others = members.ofPersons(List.of(index));
        MemberPolicy.requireNoCurrentMembership(others.isEmpty() ? null : others.getFirst(), member.joinedOn());
        var before = MemberView.masked(member);
        var reason = person(List.of(member), null).hiddenIn(request.reason());
        var event = member.correct(request.document(), index, clock.instant());
        members.flush();
        corrections.fire(new CorrectedDocument(id, index));
        journal.tell(List.of(event));
        journal.audit(
                "member.document-corrected",
                "member",
                id,
                member.organizationId(),
                before,
                MemberView.masked(member),
                person(List.of(member), null).hiddenIn(reason));
        return access.view(member);
    }

    /** All memberships at once. Who comes back later is a new person, with a new first joining date. */
    @Transactional
    public MemberView erase(UUID id, ErasePerson request, ExpectedVersion expected) {
        var member = access.visible(id);
        expected.check(member.version());
        if (member.erasedAt() != null) {
            throw MemberProblem.ALREADY_ERASED.refuse();
        }
        var all = members.exclusive(member.documentIndex());
        var person = person(all, member.documentIndex());
        if (all.stream().anyMatch(each -> each.status() != MemberStatus.EXITED)) {
            throw MemberProblem.STILL_A_MEMBER.refuse();
        }
        if (!all.stream().allMatch(access::covers)) {
            throw MemberProblem.MEMBERSHIPS_ELSEWHERE.refuse();
        }
        file.requireClosed(person);
        file.forget(person);
        journal.audit(
                "person.erased",
                "member",
                id,
                member.organizationId(),
                null,
                Map.of("memberIds", person.ids()),
                person.hiddenIn(request.reason()));
        return access.view(member);
    }

    private List<Member> memberships(Member member) {
        return member.erasedAt() == null ? members.ofPersons(List.of(member.documentIndex())) : List.of(member);
    }

    private static Person person(List<Member> memberships, byte[] index) {
        return new Person(
                memberships.stream().map(Member::id).collect(Collectors.toUnmodifiableSet()),
                index,
                memberships.stream().map(Member::name).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()),
                memberships.stream()
                        .flatMap(each -> Stream.of(each.documentNumber(), each.phone()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
