package cn.gonghui.membership.division;

import cn.gonghui.kit.problem.KitProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/divisions}: reference data, open to everybody. */
@Path("/v1/divisions")
@PermitAll
@Tag(name = "Divisions 行政区划", description = "Administrative divisions with their codes")
class DivisionResource {

    @GET
    @Operation(
            operationId = "listDivisions",
            summary = "List the divisions 查询行政区划",
            description =
                    "The whole table or a part of it, in the order of its publication. It is short and closed, so that"
                            + " it comes in one piece.")
    @APIResponse(responseCode = "200", description = "The divisions")
    public DivisionList list(
            @Parameter(description = "Only those directly below this division 上级区划", example = "110000")
                    @QueryParam("parentCode")
                    String parentCode,
            @Parameter(description = "Only this level 区划级别") @QueryParam("level") DivisionLevel level,
            @Parameter(description = "Only those with this in their name", example = "昌平") @QueryParam("name")
                    String name) {
        Stream<Division> divisions = Divisions.all().stream()
                .filter(division -> parentCode == null || parentCode.equals(division.parentCode()))
                .filter(division -> level == null || level == division.level())
                .filter(division -> name == null || division.name().contains(name));
        return new DivisionList(divisions.toList());
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getDivision",
            summary = "Read a division 查看行政区划",
            description = "By its code of six digits (GB/T 2260) or nine (GB/T 10114).")
    @APIResponse(responseCode = "200", description = "The division")
    public Division find(
            @Parameter(description = "Six or nine digits", example = "110114") @PathParam("code") String code) {
        return Divisions.find(code).orElseThrow(KitProblem.NOT_FOUND::refuse);
    }
}
