package cn.gonghui.kit.job;

import java.util.Map;

/**
 * What one step of a job has come to; committed together with the step's effects.
 *
 * @param checkpoint where the next step begins, in the work's own words
 * @param done how much is done
 * @param total of how much; null where it is not known yet
 * @param counts named figures, for whoever watches
 * @param last whether nothing is left to do
 */
public record Step(String checkpoint, long done, Long total, Map<String, Long> counts, boolean last) {

    public Step {
        counts = Map.copyOf(counts);
    }
}
