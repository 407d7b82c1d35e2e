package cn.gonghui.training.course;

/** Field of the work that is taught (分领域). */
public enum CourseField {
    /** 思想引领. */
    GUIDANCE,
    /** 组织建设. */
    ORGANISING,
    /** 维权服务. */
    RIGHTS,
    /** 劳动经济与技能. */
    SKILLS,
    /** 女职工工作. */
    WOMEN,
    /** 财务与经审. */
    FINANCE,
    /** 法律与劳动关系. */
    LAW,
    /** 网上工会. */
    DIGITAL
}
