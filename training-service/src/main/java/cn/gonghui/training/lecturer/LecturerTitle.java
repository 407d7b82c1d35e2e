package cn.gonghui.training.lecturer;

/** As what a lecturer teaches. */
public enum LecturerTitle {
    /** 职工匠师. */
    WORKER_CRAFTSMAN,
    /** 劳模宣讲员. */
    MODEL_WORKER_SPEAKER,
    /** 干部学院教师. */
    COLLEGE_TEACHER,
    /** 高校专家. */
    ACADEMIC,
    /** 工会工作实务专家. */
    UNION_PRACTITIONER,
    /** 其他. */
    OTHER
}
