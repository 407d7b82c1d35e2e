package cn.gonghui.membership.registration;

import cn.gonghui.membership.activity.PartyKind;
import java.time.Instant;
import java.util.UUID;

/** That a person was registered for an activity, without who came with him. */
record ParticipationOnFile(
        UUID registrationId,
        UUID activityId,
        UUID organizationId,
        PartyKind kind,
        String teamName,
        RegistrationStatus status,
        int children,
        Integer childrenPresent,
        Instant registeredAt,
        Instant cancelledAt,
        CancelReason cancelReason,
        Instant leftAt,
        Instant checkedInAt) {

    static ParticipationOnFile of(Participant participant) {
        var registration = participant.registration();
        return new ParticipationOnFile(
                registration.id(),
                registration.activityId(),
                registration.organizationId(),
                registration.kind(),
                registration.teamName(),
                registration.status(),
                registration.children(),
                participant.childrenPresent(),
                registration.registeredAt(),
                registration.cancelledAt(),
                registration.cancelReason(),
                participant.leftAt(),
                participant.checkedInAt());
    }
}
