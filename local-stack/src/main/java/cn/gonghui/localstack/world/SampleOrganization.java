package cn.gonghui.localstack.world;

import java.util.UUID;

/**
 * An organisation whose id is fixed.
 *
 * @param id its id in every service
 * @param key the short name by which the sample speaks of it
 * @param name full name
 * @param shortName short name
 * @param kind as membership-service has it, {@code DISTRICT_FEDERATION}
 * @param parent key of the organisation above, null for the root
 * @param divisionCode GB/T 2260, 6 or 9 digits
 * @param sector as membership-service has it, {@code STATE_OWNED}
 */
public record SampleOrganization(
        UUID id,
        String key,
        String name,
        String shortName,
        String kind,
        String parent,
        String divisionCode,
        String sector) {}
