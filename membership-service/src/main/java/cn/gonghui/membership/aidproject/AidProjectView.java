package cn.gonghui.membership.aidproject;

import cn.gonghui.kit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An aid project as the union that runs its station, its volunteers' unions and auditors see it. */
@Schema(description = "Aid project 帮扶项目")
public record AidProjectView(
        @Schema(description = "Project", examples = "01900000-0000-7000-8000-000000000d11")
        UUID id,

        @Schema(description = "Care station 爱心驿站", examples = "01900000-0000-7000-8000-000000000d01")
        UUID stationId,

        @Schema(description = "Union that runs the station 主办工会", examples = "018f0000-0001-7000-8000-000000000035")
        UUID organizationId,

        @Schema(description = "Title 名称", examples = "爱与饰界同行")
        String title,

        @Schema(description = "First day 开始日期", examples = "2024-05-20")
        LocalDate startsOn,

        @Schema(description = "Last day 结束日期; null where open-ended", nullable = true, examples = "2024-06-30")
        LocalDate endsOn,

        @Schema(description = "State 状态", examples = "UNDER_WAY")
        AidProjectStatus status,

        @Schema(description = "Since when it is in this state (business time)", examples = "2024-05-20T02:00:00Z")
        Instant statusSince,

        @Schema(description = "Why it was cancelled 取消原因; null unless it was", nullable = true, examples = "合作机构场地改造")
        String statusReason,

        @Schema(
                description = "The union's own number for it; null for none",
                nullable = true,
                examples = "AXYZ-CD-01-2024")
        String externalReference,

        @Schema(description = "How many people were helped, by year and group 受助人数")
        List<Helped> peopleHelped,

        @Schema(description = "What this caller may do now", examples = "[\"EDIT\", \"COMPLETE\", \"CANCEL\"]")
        List<AidProjectAction> allowedActions,

        @Schema(description = "When the row was written", examples = "2024-05-10T02:00:00Z")
        Instant createdAt,

        @Schema(description = "When it last changed", examples = "2024-05-20T02:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version, also the ETag", examples = "1")
        long version)
        implements Versioned {

    /** People of a group helped in a year. */
    @Schema(name = "PeopleHelpedInYear", description = "People of a group helped in a year 年度受助人数")
    public record Helped(
            @Schema(description = "Year 年度", examples = "2024")
            int year,

            @Schema(description = "Group 人群", examples = "CHILDREN")
            PeopleGroup group,

            @Schema(description = "How many 人数", examples = "86")
            int people) {}
}
