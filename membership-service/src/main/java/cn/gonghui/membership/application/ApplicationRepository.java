package cn.gonghui.membership.application;

import cn.gonghui.kit.access.Scope;
import cn.gonghui.kit.paging.ListQuery;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.membership.organization.OrganizationDirectory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Applications to join. */
@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<Application, UUID> {

    /** The orders inside one organisation. */
    static final Set<String> ORDERS_INSIDE = Set.of("submittedOn", "waitingSince");

    /** Held for a decision: who decides the same one waits and then sees it decided. */
    List<Application> exclusive(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 order by id", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    Optional<Application> exclusiveWithNumber(String number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<Application> withNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    List<Application> withNumbers(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : list("number in ?1", numbers);
    }

    /** What these persons have applied for to these organisations. */
    List<Application> ofPersons(Collection<byte[]> documentIndexes, Collection<UUID> organizationIds) {
        return documentIndexes.isEmpty()
                ? List.of()
                : list(
                        "applicant.documentIndex in ?1 and organizationId in ?2 order by submittedOn, id",
                        documentIndexes,
                        organizationIds);
    }

    /** Open ones of these persons to these organisations. */
    List<Application> openOfPersons(Collection<byte[]> documentIndexes, Collection<UUID> organizationIds) {
        return documentIndexes.isEmpty()
                ? List.of()
                : list(
                        "applicant.documentIndex in ?1 and organizationId in ?2 and status in ?3",
                        documentIndexes,
                        organizationIds,
                        ApplicationStatus.OPEN);
    }

    /** Open ones to the one organisation of persons who have another open with the other organisation. */
    List<Application> openWithBoth(UUID organizationId, UUID otherId) {
        return list("""
                organizationId = ?1 and status in ?3 and applicant.documentIndex in (
                    select other.applicant.documentIndex from Application other
                    where other.organizationId = ?2 and other.status in ?3) order by id""", organizationId, otherId, ApplicationStatus.OPEN);
    }

    /** Everything that a person has applied for: as what he has become, else by his document. */
    List<Application> ofPerson(Collection<UUID> memberIds, byte[] documentIndex) {
        return list(
                "memberId in ?1 or memberId is null and applicant.documentIndex = ?2 order by submittedOn, id",
                memberIds,
                documentIndex);
    }

    List<Application> withReferences(Collection<UUID> organizationIds, Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : list("submittedToId in ?1 and externalReference in ?2", organizationIds, references);
    }

    /** @param waitingUntil for overdue ones: the last day since which they may wait; null for all */
    Page<ApplicationView> page(
            PageRequest request,
            ApplicationFilter filter,
            Scope scope,
            LocalDate waitingUntil,
            Function<Application, ApplicationView> view) {
        return ListQuery.of(getEntityManager(), Application.class)
                .where("e.organizationId = :organization", "organization", filter.onlyOrganization())
                .within(
                        "organizationId",
                        OrganizationDirectory.IDS_WITHIN_SCOPE,
                        "scope",
                        filter.onlyOrganization() != null || scope.coversEverything() ? null : scope.likePattern())
                .where("e.status = :status", "status", filter.status())
                .where("e.status = :waiting", "waiting", filter.overdue() ? ApplicationStatus.SUBMITTED : null)
                .where("e.channel = :channel", "channel", filter.channel())
                .where("e.meetingId = :meeting", "meeting", filter.meetingId())
                .where("e.submittedOn >= :submittedFrom", "submittedFrom", filter.submittedFrom())
                .where("e.submittedOn <= :submittedTo", "submittedTo", filter.submittedTo())
                .where("e.waitingSince <= :waitingUntil", "waitingUntil", waitingUntil)
                .sort("organizationId", UUID.class)
                .sort("submittedOn", LocalDate.class)
                .sort("waitingSince", LocalDate.class)
                .page(request, ApplicationView.class, view);
    }
}
