package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import cn.gonghui.kit.table.RowErrorView;
import cn.gonghui.kit.table.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports over HTTP. */
@Path("/v1/imports")
@Tag(name = "Imports 批量导入", description = "Rosters and applications from CSV and XLSX files")
@Idempotent
public class ImportResource {

    private final ImportService service;
    private final ImportDesk desk;

    ImportResource(ImportService service, ImportDesk desk) {
        this.service = service;
        this.desk = desk;
    }

    @POST
    @Consumes({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @Idempotent(prepared = true)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "startImport",
            summary = "Import a file 批量导入",
            description = "The file is the body, CSV (UTF-8 or GB 18030, found out or declared by `charset`; comma, "
                    + "semicolon, tab or bar) or XLSX (first sheet), up to 32 MB and 100,000 rows; or a form "
                    + "(`multipart/form-data`) with `file`, `kind`, `organizationId`, `dryRun`. Answers 202 at once; the "
                    + "job of the same id does the work. With `dryRun=true` nothing is created, and everything is told "
                    + "that would be refused. A file sent again makes nobody twice.")
    @Problems({
        "table-empty",
        "table-unreadable",
        "table-locked",
        "table-encoding-unknown",
        "table-too-wide",
        "table-inflates",
        "table-columns-wrong"
    })
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = ImportFormView.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "Taken; `Location` is the job",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Address of the job",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> start(
            @BeanParam StartImport request, @Context HttpHeaders headers, InputStream file) {
        return desk.take(request, file, headers.getMediaType());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent(prepared = true)
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(hidden = true)
    public RestResponse<ImportView> startFromForm(@BeanParam ImportForm form) {
        return desk.take(form.request(), form.file);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "getImport",
            summary = "Read an import 导入详情",
            description = "State and figures; `GET /v1/jobs/{id}/progress` pushes them.")
    public ImportView get(UUID id) {
        return service.get(id);
    }

    @GET
    @Path("/{id}/errors")
    @SortedBy("place")
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listImportErrors",
            summary = "List what is wrong 导入错误清单",
            description = "Everything that is wrong with every row, in the order of the file, in the language of "
                    + "`Accept-Language`; also while the import runs. Values are masked.")
    @Problems("rejected-rows-gone")
    public Page<RowErrorView> errors(
            UUID id,
            @BeanParam PageRequest page,
            @QueryParam("row") @Parameter(description = "Only of this row 行号", example = "17") Integer row) {
        return service.errors(id, page, row);
    }

    @GET
    @Path("/{id}/rejected-rows")
    @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({Roles.OFFICER, Roles.FEDERATION_ADMIN})
    @Operation(
            operationId = "getRejectedRows",
            summary = "Get the refused rows back 下载未通过的行",
            description =
                    "As a file of the same columns and one more, the reason; to be mended and sent again as it is. "
                            + "CSV unless `Accept` asks for XLSX. Unmasked, so each download is in the audit trail.")
    @Problems("rejected-rows-gone")
    @APIResponse(
            responseCode = "200",
            description = "The refused rows",
            content = {
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response rejectedRows(UUID id, @Context HttpHeaders headers) {
        var format = headers.getAcceptableMediaTypes().stream()
                .map(type -> TableFormat.of(type.toString()))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElse(TableFormat.CSV);
        StreamingOutput table = service.rejectedRows(id, format)::write;
        return Response.ok(
                        table, format == TableFormat.CSV ? TableFormat.CSV_TYPE + ";charset=UTF-8" : format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"rejected-rows." + format.name().toLowerCase(java.util.Locale.ROOT)
                                + "\"")
                .build();
    }
}
