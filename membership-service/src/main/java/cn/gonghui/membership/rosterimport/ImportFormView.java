package cn.gonghui.membership.rosterimport;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form as the document describes it. */
@Schema(name = "ImportForm", description = "The form by which a browser sends a file 导入表单")
record ImportFormView(
        @Schema(
                description = "The file, .csv or .xlsx 文件",
                format = "binary",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                examples = "roster.csv")
        String file,

        @Schema(description = "What the rows are 导入内容", examples = "MEMBERS")
        ImportKind kind,

        @Schema(description = "The union that the rows are for 工会组织", examples = "01900000-0000-7000-8000-000000000101")
        UUID organizationId,

        @Schema(description = "Only tell what would come of it 试运行", examples = "true")
        boolean dryRun) {}
