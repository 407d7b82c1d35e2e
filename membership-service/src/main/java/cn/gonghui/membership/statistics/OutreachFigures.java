package cn.gonghui.membership.statistics;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Outreach in figures. */
@Schema(description = "Outreach of a part of the tree or of a division, in a period 双沟通统计")
public record OutreachFigures(
        @Schema(description = "First day of the period", examples = "2024-01-01")
        LocalDate from,

        @Schema(description = "Last day of the period", examples = "2024-05-31")
        LocalDate to,

        @Schema(description = "Worker meetings held 职工沟通会场数", examples = "179")
        long workerMeetings,

        @Schema(description = "Enterprise meetings held 企业沟通会场数", examples = "24")
        long enterpriseMeetings,

        @Schema(
                description = "Different persons checked in at each meeting, added up over the meetings 参会人次",
                examples = "6120")
        long attendances,

        @Schema(description = "Applications submitted 提交入会申请数", examples = "1020")
        long applicationsSubmitted,

        @Schema(description = "Applications accepted 批准入会申请数", examples = "1003")
        long applicationsAccepted,

        @Schema(
                description = "Members whose first joining date is in the period 新发展会员数; no transfers, no returns",
                examples = "4526")
        long newMembers) {}
