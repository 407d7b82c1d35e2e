package cn.gonghui.kit.probe.access;

import cn.gonghui.kit.access.OrganizationPaths;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A tree of two districts below one root. */
@Singleton
public class ProbePaths implements OrganizationPaths {

    public static final UUID ROOT = UUID.fromString("00000000-0000-7000-8000-000000000001");
    public static final UUID DISTRICT = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private static final String ROOT_PATH = "/00000000000070008000000000000001/";

    private final Map<UUID, String> paths =
            Map.of(ROOT, ROOT_PATH, DISTRICT, ROOT_PATH + "00000000000070008000000000000002/");

    @Override
    public Optional<String> pathOf(UUID organizationId) {
        return Optional.ofNullable(paths.get(organizationId));
    }
}
