package cn.gonghui.localstack;

/** The three services: their names, schemas and usual ports. */
public enum SuiteService {
    /** Organisations, members, applications, meetings, cards. */
    MEMBERSHIP("membership-service", 8081),
    /** Plans, sessions, enrolments, attendances. */
    TRAINING("training-service", 8082),
    /** Studios, alliances, calls, proposals, funding. */
    INNOVATION("innovation-service", 8083);

    private final String title;
    private final int usualPort;

    SuiteService(String title, int usualPort) {
        this.title = title;
        this.usualPort = usualPort;
    }

    /** The module's and client's name, {@code membership-service}. */
    public String title() {
        return title;
    }

    /** The port it has where nothing else is said. */
    public int usualPort() {
        return usualPort;
    }

    /** The schema, and the beginning of the two role names: {@code membership}. */
    public String schema() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
