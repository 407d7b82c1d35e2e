package cn.gonghui.membership.organization;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation goes into. */
@Schema(description = "What an organisation goes into 合并")
public record MergeOrganization(
        @NotNull
        @Schema(
                description = "The organisation that takes it over 并入的工会, within the caller's scope",
                examples = "018fc2a0-0000-7000-8000-000000000105")
        UUID intoId) {}
