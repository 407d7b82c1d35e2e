package cn.gonghui.kit.openapi;

import cn.gonghui.kit.json.MergePatch;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Documents the body of a {@code PATCH}: the fields of what it is applied to, of which none need be there. */
final class MergePatches {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Components components;

    MergePatches(Components components) {
        this.components = components;
    }

    void document(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        var content = operation.getRequestBody().getContent();
        MediaType patch = content.getMediaType(MergePatch.MEDIA_TYPE);
        if (patch == null || patch.getSchema() == null || patch.getSchema().getRef() == null) {
            return;
        }
        var whole = patch.getSchema().getRef().substring(SCHEMAS.length());
        var name = whole + "Patch";
        Map<String, Schema> schemas = components.getSchemas();
        if (!schemas.containsKey(name)) {
            var described = schemas.get(whole);
            components.addSchema(name, withoutRequired(described));
            // the example shows a patch, which lacks what is required of the whole
            described.setExamples(null);
        }
        patch.setSchema(OASFactory.createSchema().ref(SCHEMAS + name));
    }

    private static Schema withoutRequired(Schema whole) {
        return OASFactory.createSchema()
                .type(whole.getType())
                .description(
                        "JSON Merge Patch (RFC 7396): only the fields to change; null takes away what may be absent. "
                                + (whole.getDescription() == null ? "" : whole.getDescription()))
                .properties(whole.getProperties())
                .examples(whole.getExamples());
    }
}
