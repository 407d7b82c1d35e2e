package cn.gonghui.kit.access;

import java.util.Optional;
import java.util.UUID;

/** Where an organisation stands in the tree, as the service knows it: from its own rows, or from its copy. */
public interface OrganizationPaths {

    /** {@code /<root>/…/<organisation>/}, ids without dashes; empty for an organisation that the service does not know. */
    Optional<String> pathOf(UUID organizationId);
}
