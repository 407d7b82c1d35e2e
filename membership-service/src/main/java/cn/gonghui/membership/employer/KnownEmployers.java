package cn.gonghui.membership.employer;

import cn.gonghui.membership.organization.OrganizationService;
import cn.gonghui.membership.organization.OrganizationView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What requests to register employers refer to: read in three questions for all of them, and what they add. */
final class KnownEmployers {

    private final Map<UUID, Employer> byId;
    private final Set<String> creditCodes;
    private final Map<UUID, OrganizationView> unions;

    private KnownEmployers(Map<UUID, Employer> byId, Set<String> creditCodes, Map<UUID, OrganizationView> unions) {
        this.byId = byId;
        this.creditCodes = creditCodes;
        this.unions = unions;
    }

    static KnownEmployers of(
            List<CreateEmployer> requests, EmployerRepository employers, OrganizationService organizations) {
        var ids = requests.stream()
                .map(CreateEmployer::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var codes = requests.stream().map(CreateEmployer::uscc).collect(Collectors.toSet());
        var unionIds = requests.stream()
                .map(CreateEmployer::union)
                .filter(Objects::nonNull)
                .map(CreateEmployer.JoinedUnion::unionId)
                .collect(Collectors.toSet());
        organizations.hold(unionIds);
        return new KnownEmployers(
                new HashMap<>(
                        employers.byIds(ids).stream().collect(Collectors.toMap(Employer::id, Function.identity()))),
                new HashSet<>(employers.takenCreditCodes(codes)),
                organizations.lookUp(unionIds));
    }

    /** Empty also for no id. */
    Optional<Employer> byId(UUID id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    boolean creditCodeTaken(String code) {
        return creditCodes.contains(code);
    }

    Optional<OrganizationView> union(UUID id) {
        return Optional.ofNullable(unions.get(id));
    }

    /** Those that the employers belong to, or are to belong to. */
    Set<UUID> unionIds() {
        return Stream.concat(
                        unions.keySet().stream(),
                        byId.values().stream().map(Employer::unionId).filter(Objects::nonNull))
                .collect(Collectors.toSet());
    }

    void add(Employer employer) {
        byId.put(employer.id(), employer);
        creditCodes.add(employer.uscc());
    }
}
