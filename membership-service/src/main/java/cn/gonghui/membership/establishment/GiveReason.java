package cn.gonghui.membership.establishment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an application is returned or refused, or an establishment abandoned. */
@Schema(
        description = "Why the application is returned or refused, or the establishment abandoned 退回、不予批准或终止的理由",
        examples = EstablishmentExamples.REASON)
public record GiveReason(
        @NotBlank @Size(max = 500) @Schema(description = "Reason 理由", examples = "请补充职工名册")
        String reason) {}
