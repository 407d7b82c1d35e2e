package cn.gonghui.membership.organization;

import java.util.UUID;

/**
 * What another feature keeps for an organisation. Each feature whose objects stand in the way of an organisation's end
 * provides one; what it keeps follows into the organisation merged into by observing {@link OrganizationEvents.Merged}.
 */
public interface OrganizationDependents {

    /** Says what remains, for example {@code members-remain}; a text of the message bundles. */
    String code();

    /** Whether anything of it would be left without a home if the organisation were dissolved now. */
    boolean remainOf(UUID organizationId);
}
