package cn.gonghui.training.course;

/** Tier of those taught (分层): at which level of the union they work. */
public enum CourseTier {
    MUNICIPAL,
    DISTRICT,
    STREET,
    GRASSROOTS
}
