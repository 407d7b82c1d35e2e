package cn.gonghui.localstack.replay;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What became of one item of a batch.
 *
 * @param status the status that the item would have had by itself
 * @param value the view, where it was done
 * @param problem why not, where it was refused
 */
public record BatchOutcome(int status, JsonNode value, JsonNode problem) {

    /** Whether the item was done. */
    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** The code of the refusal, empty where it was done. */
    public String code() {
        return problem.path("code").asText("");
    }

    /** Throws the refusal, where it was refused. */
    public BatchOutcome require(String what) {
        if (!succeeded()) {
            throw ApiFailure.of(what, status, problem);
        }
        return this;
    }
}
