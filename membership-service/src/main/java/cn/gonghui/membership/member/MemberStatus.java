package cn.gonghui.membership.member;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a member stands (会籍状态), with the table of what may follow. */
public enum MemberStatus {
    /** 在籍. */
    ACTIVE,
    /** 保留会籍: membership kept while rights rest, as of those out of work. */
    RETAINED,
    /** 转会中. */
    TRANSFERRING,
    /** 已退出; for ever. */
    EXITED;

    private static final Map<MemberStatus, Map<MemberAction, MemberStatus>> TABLE = new EnumMap<>(Map.of(
            ACTIVE,
                    Map.of(
                            MemberAction.EDIT, ACTIVE,
                            MemberAction.EXIT, EXITED,
                            MemberAction.RETAIN, RETAINED,
                            MemberAction.RELEASE, TRANSFERRING),
            RETAINED,
                    Map.of(
                            MemberAction.EDIT, RETAINED,
                            MemberAction.EXIT, EXITED,
                            MemberAction.RESTORE, ACTIVE,
                            MemberAction.RELEASE, TRANSFERRING),
            TRANSFERRING,
                    Map.of(
                            MemberAction.EDIT, TRANSFERRING,
                            MemberAction.EXIT, EXITED,
                            MemberAction.RECEIVE, ACTIVE,
                            MemberAction.KEEP, ACTIVE),
            EXITED, Map.of(MemberAction.ERASE, EXITED)));

    /** Empty where the table refuses. */
    public Optional<MemberStatus> after(MemberAction action) {
        return Optional.ofNullable(TABLE.get(this).get(action));
    }

    public List<MemberAction> actions() {
        return TABLE.get(this).keySet().stream().sorted().toList();
    }
}
