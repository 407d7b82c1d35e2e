package cn.gonghui.kit.access;

import java.util.Optional;

/** What a caller may do; one token can carry several. Who may do what is in each service's access table. */
public enum Role {
    /** Everything, in the whole city, and the configuration. */
    FEDERATION_ADMIN(Roles.FEDERATION_ADMIN),
    /** 工会干部: acts for one organisation and the whole subtree below it. */
    OFFICER(Roles.OFFICER),
    /** 会员: reads and acts for oneself. */
    MEMBER(Roles.MEMBER),
    LECTURER(Roles.LECTURER),
    EXPERT(Roles.EXPERT),
    JUDGE(Roles.JUDGE),
    /** A machine client that may do only what its scopes name. */
    PARTNER(Roles.PARTNER),
    /** The machine client of another service of the suite. */
    SERVICE(Roles.SERVICE),
    /** Reads everything masked: city-wide, or one subtree. */
    AUDITOR(Roles.AUDITOR);

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The name in the {@code groups} claim. */
    public String claim() {
        return claim;
    }

    /** The role of that name; empty for a group that is no role of the suite. */
    public static Optional<Role> of(String claim) {
        for (Role role : values()) {
            if (role.claim.equals(claim)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
