package cn.gonghui.kit.test.violators.good;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/parcels")
class ParcelResource {

    private final ParcelService parcels;

    ParcelResource(ParcelService parcels) {
        this.parcels = parcels;
    }

    @GET
    @PermitAll
    String track() {
        return parcels.track();
    }
}
