package cn.gonghui.membership.establishment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The election by the members' assembly. */
@Schema(description = "The election by the members' assembly 会员大会选举", examples = EstablishmentExamples.ELECT)
public record ElectCommittee(
        @NotNull @Schema(description = "Day of the election, not before the approval 选举日期", examples = "2024-04-10")
        LocalDate electedOn,

        @NotNull @Schema(description = "Last day of the committee's term 任期届满日", examples = "2029-04-09")
        LocalDate termEndsOn,

        @NotNull @Size(min = 1, max = 35) @Schema(description = "The committee, exactly one CHAIR in it 委员会")
        List<@NotNull @Valid CommitteeSeat> committee) {}
