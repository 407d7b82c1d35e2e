package cn.gonghui.membership.member;

import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.batch.Batches;
import cn.gonghui.kit.clock.BusinessDay;
import cn.gonghui.kit.http.Created;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.journal.Journal;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.json.MergePatcher;
import cn.gonghui.membership.identity.IdentityDocument;
import cn.gonghui.membership.identity.PersonPolicy;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Enters and edits members; how they stand is {@link MemberStandings}. */
@ApplicationScoped
public class MemberService {

    private final MemberRepository members;
    private final MemberAccess access;
    private final OrganizationDirectory organizations;
    private final PersonIndexes indexes;
    private final Journal journal;
    private final Batches batches;
    private final MergePatcher patcher;
    private final Clock clock;

    MemberService(
            MemberRepository members,
            MemberAccess access,
            OrganizationDirectory organizations,
            PersonIndexes indexes,
            Journal journal,
            Batches batches,
            MergePatcher patcher,
            Clock clock) {
        this.members = members;
        this.access = access;
        this.organizations = organizations;
        this.indexes = indexes;
        this.journal = journal;
        this.batches = batches;
        this.patcher = patcher;
        this.clock = clock;
    }

    @Transactional
    public Created<MemberView> create(CreateMember request) {
        var created = enter(admission(List.of(request)), request);
        members.flush();
        return created.map(access::view);
    }

    @Transactional
    public BatchResult<MemberView> create(CreateMembers request) {
        var admission = admission(request.items());
        var entered = batches.creating(request.items(), item -> enter(admission, item));
        members.flush();
        return entered.map(created -> access.view(created.value()));
    }

    /** Reads what decides about these persons; each is then taken in by {@link #admit}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Joining joining(List<CreateMember> requests) {
        return new Joining(admission(requests));
    }

    /** Several persons to be taken in within one transaction. */
    public final class Joining {

        private final Admission admission;

        private Joining(Admission admission) {
            this.admission = admission;
        }

        /** The new member's id; refused before anything is changed. */
        public UUID admit(CreateMember request) {
            return enter(admission, request).id();
        }

        /** Whether the person is a member of any union of the city now. */
        public boolean isCurrentMember(IdentityDocument document) {
            return admission.isCurrentMember(document);
        }
    }

    @Transactional
    public MemberView get(UUID id) {
        return access.view(access.visible(id));
    }

    @Transactional
    public MemberView edit(UUID id, MergePatch patch, ExpectedVersion expected) {
        var member = access.visible(id);
        expected.check(member.version());
        var before = MemberView.masked(member);
        var edited = patcher.apply(patch, EditMember.of(member));
        if (edited.gender() != member.gender()) {
            PersonPolicy.check(member.document(), null, edited.gender(), BusinessDay.today(clock));
        }
        var contact = indexes.contact(edited.phone(), edited.gender(), edited.employmentForm(), edited.jobTitle());
        var event = member.edit(edited.name(), indexes.ofName(edited.name()), contact, clock.instant());
        members.flush();
        journal.record(event, before, MemberView.masked(member));
        return access.view(member);
    }

    /** What decides about these persons, read in a few queries for all of them. */
    Admission admission(List<CreateMember> requests) {
        var known = members.withIds(
                requests.stream().map(CreateMember::id).filter(Objects::nonNull).toList());
        var unions = organizations.heldInScope(Stream.concat(
                        requests.stream().map(CreateMember::organizationId),
                        known.stream().map(Member::organizationId))
                .collect(Collectors.toSet()));
        var admission = new Admission(unions, indexes, BusinessDay.today(clock));
        members.ofPersons(requests.stream()
                        .map(request -> indexes.ofDocument(request.document()))
                        .toList())
                .forEach(admission::know);
        known.forEach(admission::know);
        return admission;
    }

    /** Refuses before it changes anything. */
    Created<Member> enter(Admission admission, CreateMember request) {
        var admitted = admission.admit(request, clock.instant());
        var member = admitted.member();
        if (admitted.event() != null) {
            members.persist(member);
            members.persist(MemberStanding.begin(member, member.joinedOn()));
            journal.record(admitted.event(), null, MemberView.masked(member));
            return Created.now(member.id(), member);
        }
        return Created.before(member.id(), member);
    }
}
