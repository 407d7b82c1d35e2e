package cn.gonghui.training.course;

/** Category of those taught (分类). */
public enum CourseCategory {
    /** 工会主席. */
    CHAIR,
    /** 专职工会干部. */
    FULL_TIME_CADRE,
    /** 兼职工会干部. */
    PART_TIME_CADRE,
    /** 新任工会干部. */
    NEW_CADRE,
    /** 工会积极分子. */
    ACTIVIST,
    /** 职工. */
    WORKER
}
