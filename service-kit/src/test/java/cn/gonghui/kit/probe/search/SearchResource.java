package cn.gonghui.kit.probe.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Answers with what it was asked for. */
@Path("/v1/searches")
@PermitAll
public class SearchResource {

    record Asked(SearchFilter filter, Integer year, LocalDate day, boolean whole, List<SearchState> any, String word) {}

    @GET
    public Asked search(
            @BeanParam SearchFilter filter,
            @QueryParam("year") Integer year,
            @QueryParam("day") LocalDate day,
            @QueryParam("whole") boolean whole,
            @QueryParam("any") List<SearchState> any,
            @RestQuery String word) {
        return new Asked(filter, year, day, whole, any, word);
    }

    @GET
    @Path("/{id}")
    public UUID byId(UUID id) {
        return id;
    }

    @GET
    @Path("/named/{name}")
    public String byName(String name) {
        return name;
    }
}
