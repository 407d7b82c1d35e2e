package cn.gonghui.kit.http;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that are more than a body. */
public final class Answers {

    private Answers() {}

    /** 201 with the address of what was created: the collection's address and the id. */
    public static <V> RestResponse<V> created(UriInfo collection, UUID id, V view) {
        return Created.now(id, view).answer(collection);
    }

    /** The same, for what has its address elsewhere, as {@code /v1/aid-squads}. */
    public static <V> RestResponse<V> created(UriInfo request, String collection, UUID id, V view) {
        return Created.now(id, view).answer(request, collection);
    }

    static <V> RestResponse<V> at(UriBuilder collection, Created<V> created) {
        return RestResponse.ResponseBuilder.<V>create(created.status())
                .location(collection.path(created.id().toString()).build())
                .entity(created.value())
                .build();
    }
}
