package cn.gonghui.kit.job;

/** How long work stands (任务状态). */
public enum JobState {
    /** 排队中: no worker has taken it yet. */
    QUEUED,
    /** 进行中: a worker has it, or had it and will be followed by another. */
    RUNNING,
    /** 已完成. */
    SUCCEEDED,
    /** 失败: it could not go on; what was committed stays. */
    FAILED,
    /** 已取消: what was committed before stays. */
    CANCELLED;

    public boolean ended() {
        return this != QUEUED && this != RUNNING;
    }
}
