package cn.gonghui.kit.job;

import java.util.Map;
import java.util.UUID;

/**
 * A job as its work sees it: what the last committed step left behind.
 *
 * @param checkpoint what that step said; null before the first
 * @param total null until known
 */
public record JobContext(
        UUID id, String kind, UUID organizationId, String checkpoint, long done, Long total, Map<String, Long> counts) {

    public long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    JobContext after(Step step) {
        return new JobContext(id, kind, organizationId, step.checkpoint(), step.done(), step.total(), step.counts());
    }
}
