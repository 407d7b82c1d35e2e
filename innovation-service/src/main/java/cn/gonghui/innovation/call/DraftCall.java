package cn.gonghui.innovation.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call to be drafted. */
@Schema(description = "A call for proposals to be drafted 起草项目征集")
public record DraftCall(
        @Schema(
                description = "Client-chosen id; the same id with the same content answers the existing call",
                examples = "01900000-0000-7000-8000-000000000801")
        UUID id,

        @Schema(description = "Alliance that calls 发起联盟", examples = "01900000-0000-7000-8000-000000000701") @NotNull
        UUID allianceId,

        @Schema(description = "What the call says 征集内容") @NotNull @Valid
        EditCall content) {}
