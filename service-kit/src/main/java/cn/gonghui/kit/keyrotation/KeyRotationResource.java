package cn.gonghui.kit.keyrotation;

import cn.gonghui.kit.access.Roles;
import cn.gonghui.kit.idempotency.Idempotent;
import cn.gonghui.kit.openapi.Problems;
import cn.gonghui.kit.paging.Page;
import cn.gonghui.kit.paging.PageRequest;
import cn.gonghui.kit.paging.SortedBy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rotations of the encryption key of personal data over HTTP. */
@Path("/v1/personal-data/rotations")
@Tag(name = "Personal data 个人信息", description = "Keys of the encryption of personal data")
@RolesAllowed(Roles.FEDERATION_ADMIN)
@Idempotent
public class KeyRotationResource {

    private final KeyRotations rotations;

    KeyRotationResource(KeyRotations rotations) {
        this.rotations = rotations;
    }

    @POST
    @Operation(
            operationId = "startKeyRotation",
            summary = "Encrypt personal data with the active key 密钥轮换",
            description = "Long work: every stored value of another key is encrypted anew with the key that is active "
                    + "now, in small steps beside all other work, until a whole pass over all tables meets none. With "
                    + "`dryRun` it only counts what is stored under which key. No version and no `updatedAt` changes. "
                    + "`POST /v1/jobs/{id}/cancel` stops it; what was done stays.")
    @Problems("rotation-under-way")
    @APIResponse(
            responseCode = "202",
            description = "Taken; read on at its address",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = KeyRotationView.class)))
    public RestResponse<KeyRotationView> start(StartKeyRotation request) {
        var rotation = rotations.start(request);
        return RestResponse.ResponseBuilder.<KeyRotationView>create(202)
                .location(URI.create("/v1/personal-data/rotations/" + rotation.id()))
                .entity(rotation)
                .build();
    }

    @GET
    @SortedBy("createdAt")
    @Operation(
            operationId = "listKeyRotations",
            summary = "List rotations 密钥轮换列表",
            description = "`sort=-createdAt` shows the latest first.")
    public Page<KeyRotationView> list(@BeanParam PageRequest page) {
        return rotations.list(page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getKeyRotation",
            summary = "Read a rotation 密钥轮换详情",
            description = "How far it is, and how many values are stored under which key.")
    public KeyRotationView get(UUID id) {
        return rotations.get(id);
    }
}
