package cn.gonghui.membership.member;

import cn.gonghui.membership.consent.ConsentPurpose;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The members that were asked for, and what is known of none. */
@Schema(description = "The members that were asked for, and the ids and numbers that are unknown 查询结果")
public record FoundMembers(
        @Schema(description = "One for each id or number that is known")
        List<FoundMember> items,

        @Schema(
                description = "Member ids that are unknown 未知会员",
                examples = "[\"01900000-0000-7000-8000-000000000399\"]")
        List<UUID> unknownMemberIds,

        @Schema(
                description = "Card numbers that are unknown or dead (lost, suspended, replaced, cancelled) 未知或失效卡号",
                examples = "[\"6200999999999995\"]")
        List<String> unknownCardNumbers) {

    /** One member, as another service needs to know him. */
    @Schema(description = "A member as other services need to know him 会员信息; the name is not to be kept in the clear")
    public record FoundMember(
            @Schema(description = "Member", examples = "01900000-0000-7000-8000-000000000301")
            UUID memberId,

            @Schema(
                    description = "The card number that was asked for 卡号; null when asked by id",
                    nullable = true,
                    examples = "6200123456789012")
            String cardNumber,

            @Schema(description = "The union", examples = "01900000-0000-7000-8000-000000000101")
            UUID organizationId,

            @Schema(description = "Standing 会籍状态", examples = "ACTIVE")
            MemberStatus status,

            @Schema(description = "Form of employment 就业形态", examples = "STANDARD")
            EmploymentForm employmentForm,

            @Schema(description = "Name 姓名, in the clear; null of an erased person", nullable = true, examples = "张三丰")
            String name,

            @Schema(
                    description = "For what the member does not let his data be used 不同意的处理目的",
                    examples = "[\"CONTACT\"]")
            List<ConsentPurpose> refusedPurposes) {}
}
