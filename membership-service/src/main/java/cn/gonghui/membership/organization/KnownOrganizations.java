package cn.gonghui.membership.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What requests to enter organisations refer to: read in two questions for all of them, and what they add. */
final class KnownOrganizations {

    private final Map<UUID, Organization> byId;
    private final Set<String> creditCodes;

    private KnownOrganizations(Map<UUID, Organization> byId, Set<String> creditCodes) {
        this.byId = byId;
        this.creditCodes = creditCodes;
    }

    static KnownOrganizations of(List<CreateOrganization> requests, OrganizationRepository organizations) {
        var ids = requests.stream()
                .flatMap(request -> Stream.of(
                        Optional.ofNullable(request.id()),
                        Optional.ofNullable(request.parentId()),
                        Optional.ofNullable(request.industryFederationId())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var codes = requests.stream()
                .map(CreateOrganization::uscc)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new KnownOrganizations(
                new HashMap<>(organizations.byIds(ids)), new HashSet<>(organizations.takenCreditCodes(codes)));
    }

    /** Empty also for no id. */
    Optional<Organization> byId(UUID id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    boolean creditCodeTaken(String code) {
        return code != null && creditCodes.contains(code);
    }

    void add(Organization organization) {
        byId.put(organization.id(), organization);
        if (organization.uscc() != null) {
            creditCodes.add(organization.uscc());
        }
    }
}
