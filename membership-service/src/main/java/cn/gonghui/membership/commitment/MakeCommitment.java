package cn.gonghui.membership.commitment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer promises to have a union. */
@Schema(description = "An employer promises at an enterprise meeting to have a union 建会承诺")
public record MakeCommitment(
        @NotNull
        @Schema(
                description = "Enterprise meeting 企业沟通会, open or held",
                examples = "01900000-0000-7000-8000-000000000502")
        UUID meetingId,

        @NotNull
        @Schema(
                description = "Employer 用人单位, without a union so far",
                examples = "018fc2a0-0000-7000-8000-000000000301")
        UUID employerId,

        @NotNull @Schema(description = "By which day 承诺期限, today at the earliest", examples = "2030-08-31")
        LocalDate dueOn,

        @Size(max = 500) @Schema(description = "What was agreed 备注", examples = "先加入园区联合工会")
        String note) {}
