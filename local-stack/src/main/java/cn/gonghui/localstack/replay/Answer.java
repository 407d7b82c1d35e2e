package cn.gonghui.localstack.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What a service answered.
 *
 * @param status HTTP status
 * @param body the JSON, an empty node where there was none
 * @param etag the version, for {@code If-Match}
 */
public record Answer(int status, JsonNode body, Optional<String> etag) {

    /** The {@code id} in the body. */
    public String id() {
        return body.path("id").asText();
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }
}
