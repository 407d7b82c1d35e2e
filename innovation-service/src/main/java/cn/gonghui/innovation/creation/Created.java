package cn.gonghui.innovation.creation;

import cn.gonghui.kit.http.Answers;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The answer to a creation with an optional client-chosen id.
 *
 * @param existed the object was there already, made from the same content
 */
public record Created<V>(UUID id, V view, boolean existed) {

    public static <V> Created<V> now(UUID id, V view) {
        return new Created<>(id, view, false);
    }

    public static <V> Created<V> before(UUID id, V view) {
        return new Created<>(id, view, true);
    }

    /** 201 with the new address, or 200 with what was there. */
    public RestResponse<V> answer(UriInfo collection) {
        return existed ? RestResponse.ok(view) : Answers.created(collection, id, view);
    }

    /** The same, for an object that has its address elsewhere, as {@code /v1/reviews}. */
    public RestResponse<V> answer(UriInfo request, String collection) {
        return existed
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.<V>create(RestResponse.Status.CREATED)
                        .location(request.getBaseUriBuilder()
                                .path(collection)
                                .path(id.toString())
                                .build())
                        .entity(view)
                        .build();
    }
}
