package cn.gonghui.training.membership;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What membership-service answers; a member asked for by card comes with the card number. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FoundMembers(List<FoundMember> items) {

    Set<UUID> organizationIds() {
        return items.stream().map(FoundMember::organizationId).collect(Collectors.toSet());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record FoundMember(
            UUID memberId,
            String cardNumber,
            UUID organizationId,
            String status,
            String employmentForm,
            String name,
            List<String> refusedPurposes) {

        KnownMember known() {
            return new KnownMember(
                    memberId,
                    organizationId,
                    status,
                    employmentForm,
                    name,
                    refusedPurposes != null && refusedPurposes.contains(KnownMember.TRAINING));
        }
    }
}
