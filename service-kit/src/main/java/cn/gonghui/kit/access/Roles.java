package cn.gonghui.kit.access;

/** Names of the roles as they stand in the {@code groups} claim, for {@code @RolesAllowed}. */
public final class Roles {

    public static final String FEDERATION_ADMIN = "federation-admin";
    public static final String OFFICER = "officer";
    public static final String MEMBER = "member";
    public static final String LECTURER = "lecturer";
    public static final String EXPERT = "expert";
    public static final String JUDGE = "judge";
    public static final String PARTNER = "partner";
    public static final String SERVICE = "service";
    public static final String AUDITOR = "auditor";

    /** Everybody who shows a valid token, whatever its roles. */
    public static final String SIGNED_IN = "**";

    private Roles() {}
}
