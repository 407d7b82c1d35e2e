package cn.gonghui.membership.aidproject;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A volunteer squad to be formed. */
@Schema(description = "A volunteer squad to be formed 组建突击队")
public record FormSquad(
        @NotNull
        @Schema(
                description = "Union whose volunteers they are, of anybody; its officers read the project 志愿者所在工会",
                examples = "018f0000-0001-7000-8000-000000000035")
        UUID organizationId,

        @NotBlank @Size(max = 100) @Schema(description = "Name, once in a project 突击队名称", examples = "青年职工攻坚突击队")
        String name,

        @Schema(
                description = "Its leader, a current member of the caller's unions; none where missing 队长",
                nullable = true,
                examples = "018f0000-0003-7000-8000-000000000008")
        UUID leaderMemberId,

        @NotNull
        @Positive
        @Max(100_000)
        @Schema(description = "How many volunteers, leader included 人数", examples = "24")
        Integer people) {}
