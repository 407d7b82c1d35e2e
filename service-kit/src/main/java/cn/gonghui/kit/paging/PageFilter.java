package cn.gonghui.kit.paging;

import cn.gonghui.kit.http.Versioned;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives a page its {@code Link: rel="next"}, and leaves out of an answer the fields that were not asked for. */
public class PageFilter {

    private final ObjectMapper mapper;

    PageFilter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Runs after the entity tag has been taken from the whole view. */
    @ServerResponseFilter(priority = 1000)
    public void shape(ContainerRequestContext request, ContainerResponseContext response) {
        var fields = SparseFields.asked(request.getUriInfo().getQueryParameters());
        switch (response.getEntity()) {
            case Page<?> page -> {
                link(request, response, page);
                if (fields != null) {
                    response.setEntity(sparse(page, SparseFields.of(fields)));
                }
            }
            case Versioned view
            when fields != null && request.getMethod().equals("GET") -> {
                SparseFields.check(fields, view.getClass());
                response.setEntity(mapper.<ObjectNode>valueToTree(view).retain(SparseFields.of(fields)));
            }
            case null, default -> {}
        }
    }

    private static void link(ContainerRequestContext request, ContainerResponseContext response, Page<?> page) {
        if (page.nextCursor() != null) {
            var next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.nextCursor())
                    .build();
            response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }

    private ObjectNode sparse(Page<?> page, List<String> fields) {
        ObjectNode tree = mapper.valueToTree(page);
        tree.get("items").forEach(item -> ((ObjectNode) item).retain(fields));
        return tree;
    }
}
