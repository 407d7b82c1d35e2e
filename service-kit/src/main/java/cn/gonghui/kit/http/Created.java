package cn.gonghui.kit.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What a request to create something came to: a new object, or the one that the same request made before, as the
 * client-chosen id or reference tells.
 *
 * @param existed the object was there already, made from the same content
 */
public record Created<T>(UUID id, T value, boolean existed) {

    public static <T> Created<T> now(UUID id, T value) {
        return new Created<>(id, value, false);
    }

    public static <T> Created<T> before(UUID id, T value) {
        return new Created<>(id, value, true);
    }

    /** The same with another value, as when the view is made after everything is written. */
    public <V> Created<V> map(Function<T, V> toValue) {
        return new Created<>(id, toValue.apply(value), existed);
    }

    /** The one rule: 201 for what was made now, 200 for what was there. */
    public int status() {
        return existed ? 200 : 201;
    }

    /** With the address of the object in the collection that was posted to. */
    public RestResponse<T> answer(UriInfo collection) {
        return Answers.at(collection.getAbsolutePathBuilder(), this);
    }

    /** The same, for an object that has its address elsewhere, as {@code /v1/reviews}. */
    public RestResponse<T> answer(UriInfo request, String collection) {
        return Answers.at(request.getBaseUriBuilder().path(collection), this);
    }
}
