package cn.gonghui.innovation.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal to be drafted. */
@Schema(description = "A proposal to be drafted 起草申报")
public record DraftProposal(
        @Schema(
                description = "Client-chosen id; the same id with the same content answers the existing proposal",
                examples = "01900000-0000-7000-8000-000000000901")
        UUID id,

        @Schema(description = "Call that it answers 项目征集", examples = "01900000-0000-7000-8000-000000000801") @NotNull
        UUID callId,

        @Schema(
                description = "Organisation that leads and submits 牵头单位",
                examples = "01900000-0000-7000-8000-000000000201")
        @NotNull
        UUID leadOrganizationId,

        @Schema(
                description = "The lead's own reference, unique within it 单位内部编号",
                nullable = true,
                examples = "DT-2024-017")
        @Size(max = 100)
        @Pattern(regexp = "\\S+")
        String externalReference,

        @Schema(description = "What the proposal says 申报内容") @NotNull @Valid
        EditProposal content) {}
