package cn.gonghui.kit.openapi;

import cn.gonghui.kit.export.ExportFormat;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Documents the files that lists and figures can be had as. */
final class ExportAnswers {

    private ExportAnswers() {}

    static void document(Operation operation) {
        var content = operation.getResponses().getAPIResponse("200").getContent();
        content.addMediaType(
                ExportFormat.CSV.mediaType(),
                OASFactory.createMediaType()
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .description("The whole as a file, whatever `limit` says: UTF-8 with a byte order mark,"
                                        + " formulas defused. English headers are the names of the fields, Chinese ones"
                                        + " their terms.")));
        content.addMediaType(
                ExportFormat.XLSX.mediaType(),
                OASFactory.createMediaType()
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .contentMediaType(ExportFormat.XLSX.mediaType())
                                .description("The same as a workbook.")));
    }
}
