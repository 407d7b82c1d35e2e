package cn.gonghui.kit.probe.note;

import cn.gonghui.kit.batch.BatchResult;
import cn.gonghui.kit.http.Answers;
import cn.gonghui.kit.http.ExpectedVersion;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.json.MergePatch;
import cn.gonghui.kit.openapi.AnswersExisting;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/notes")
@PermitAll
@Idempotent
public class NoteResource {

    record WriteNotes(@Valid @Size(min = 1, max = 1000) List<WriteNote> items) {}

    private final NoteService notes;

    NoteResource(NoteService notes) {
        this.notes = notes;
    }

    @POST
    @AnswersExisting
    public RestResponse<NoteView> write(WriteNote request, @Context UriInfo uri) {
        var view = notes.write(request);
        return Answers.created(uri, view.id(), view);
    }

    @POST
    @Path("/batch")
    public BatchResult<NoteView> writeAll(WriteNotes request) {
        return notes.writeAll(request.items());
    }

    @POST
    @Path("/{id}/close")
    public NoteView close(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return notes.close(id, ExpectedVersion.of(ifMatch));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public NoteView edit(
            UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = WriteNote.class)))
                    MergePatch patch) {
        return notes.edit(id, ExpectedVersion.of(ifMatch), patch);
    }

    @DELETE
    @Path("/{id}")
    public void delete(UUID id) {
        notes.delete(id);
    }

    @GET
    @Path("/{id}")
    public NoteView read(UUID id) {
        return notes.read(id);
    }

    @GET
    @SortedBy({"createdAt", "rank"})
    public Page<NoteView> list(@QueryParam("titlePrefix") String titlePrefix, @BeanParam PageRequest page) {
        return notes.list(titlePrefix, page);
    }
}
