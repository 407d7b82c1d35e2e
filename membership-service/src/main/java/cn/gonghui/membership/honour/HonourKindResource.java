package cn.gonghui.membership.honour;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What there is to honour, over HTTP. */
@Path("/v1/honour-kinds")
@Tag(name = "Honours 先进表彰")
public class HonourKindResource {

    @GET
    @PermitAll
    @Operation(
            operationId = "listHonourKinds",
            summary = "List the kinds of honours 荣誉种类",
            description = "Whom each is for, at which levels, through which rounds and for how many days of notice.")
    public KindTable kinds() {
        return KindTable.all();
    }
}
