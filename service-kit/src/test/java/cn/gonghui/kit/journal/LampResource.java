package cn.gonghui.kit.journal;

import cn.gonghui.kit.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** Something to do over HTTP that is audited. */
@Path("/v1/lamps/{id}")
public class LampResource {

    private final Journal journal;

    LampResource(Journal journal) {
        this.journal = journal;
    }

    @PUT
    @Transactional
    @RolesAllowed(Roles.OFFICER)
    public void light(UUID id) {
        journal.audit("lamp.light", "lamp", id, null, null, null);
    }
}
