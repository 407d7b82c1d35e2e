package cn.gonghui.kit.json;

import com.fasterxml.jackson.databind.JsonNode;

/** The body of a {@code PATCH}: a JSON Merge Patch (RFC 7396), applied with {@link MergePatcher}. */
public record MergePatch(JsonNode document) {

    public static final String MEDIA_TYPE = "application/merge-patch+json";
}
