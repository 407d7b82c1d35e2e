package cn.gonghui.membership.member;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a search by phone or document found. */
@Schema(description = "What a search by phone or document found, within the caller's organisations 查找结果")
public record SearchedMembers(
        @Schema(description = "At most 200 members, former memberships included")
        List<MemberView> items) {}
