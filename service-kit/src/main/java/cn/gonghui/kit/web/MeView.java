package cn.gonghui.kit.web;

import cn.gonghui.kit.access.Actor;
import cn.gonghui.kit.access.Role;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the service makes of the caller's token. */
@Schema(name = "Me")
record MeView(
        @Schema(
                description = "The account: issuer and subject of the token",
                examples = "https://login.example.org/realms/gonghui|6f1c2f0e-4c53-4f6e-9d3e-0b8f4a4f3c11")
        String accountSubject,

        @Schema(description = "Roles, in the words of the groups claim", examples = "[\"officer\"]")
        List<String> roles,

        @Schema(
                description = "The organisation that the caller acts for, with everything below it; or null",
                nullable = true,
                examples = "018f2f4e-3b5a-7c11-9a7e-0a1b2c3d4e5f")
        UUID organizationId,

        @Schema(
                description = "The member that the caller is; or null",
                nullable = true,
                examples = "018f2f4e-3b5a-7c11-9a7e-0a1b2c3d4e60")
        UUID memberId,

        @Schema(description = "Scopes of the token", examples = "[\"applications\"]")
        List<String> scopes) {

    static MeView of(Actor actor) {
        return new MeView(
                actor.subject(),
                actor.roles().stream().map(Role::claim).sorted().toList(),
                actor.organizationId().orElse(null),
                actor.memberId().orElse(null),
                actor.scopes().stream().sorted().toList());
    }
}
