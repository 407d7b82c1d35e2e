package cn.gonghui.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of a {@code PATCH}: a JSON Merge Patch (RFC 7396), applied with {@link MergePatcher}. What may stand in it is
 * told by the record that it is applied to: {@code @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE,
 * schema = @Schema(implementation = EditThing.class)))}.
 */
@Schema(type = SchemaType.OBJECT, description = "JSON Merge Patch (RFC 7396): only the fields to change")
public record MergePatch(@Schema(hidden = true) JsonNode document) {

    public static final String MEDIA_TYPE = "application/merge-patch+json";
}
