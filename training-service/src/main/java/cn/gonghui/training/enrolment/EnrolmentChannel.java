package cn.gonghui.training.enrolment;

/** Who enrolled the member. */
public enum EnrolmentChannel {
    /** 本人报名. */
    SELF,
    /** 单位集体报名. */
    UNION
}
