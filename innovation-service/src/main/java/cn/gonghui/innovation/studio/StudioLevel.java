package cn.gonghui.innovation.studio;

/** 创新工作室级别: by whom the studio was recognised. */
public enum StudioLevel {
    /** 企业级. */
    ENTERPRISE,
    /** 区级. */
    DISTRICT,
    /** 市级. */
    MUNICIPAL
}
