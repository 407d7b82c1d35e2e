package cn.gonghui.membership.organization;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an organisation stands from now on. */
@Schema(description = "Where an organisation stands from now on 划转")
public record MoveOrganization(
        @NotNull
        @Schema(
                description = "The organisation directly above from now on 新的上级工会, within the caller's scope",
                examples = "018fc2a0-0000-7000-8000-000000000001")
        UUID parentId) {}
