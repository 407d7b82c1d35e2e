package cn.gonghui.kit.test;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A valid call of one operation, but for the caller: what stands in the path, the query, the headers and the body.
 *
 * @param body a JSON text, or an object that is written as JSON; null for none
 */
public record SampleCall(
        Map<String, Object> path, Map<String, Object> query, Map<String, Object> headers, Object body) {

    /** Whose object a call is about, seen from the organisation that callers of the access table belong to. */
    public enum Whose {
        OWN,
        OTHER,
        /** Nobody's: an id that does not exist. Answers must be those for {@link #OTHER}. */
        UNKNOWN
    }

    /** A call without any values. */
    public static SampleCall plain() {
        return new SampleCall(Map.of(), Map.of(), Map.of(), null);
    }

    /** A call about one object, named in the path as {@code {id}}. */
    public static SampleCall of(UUID id) {
        return plain().path("id", id);
    }

    public SampleCall path(String name, Object value) {
        return new SampleCall(with(path, name, value), query, headers, body);
    }

    public SampleCall query(String name, Object value) {
        return new SampleCall(path, with(query, name, value), headers, body);
    }

    public SampleCall header(String name, Object value) {
        return new SampleCall(path, query, with(headers, name, value), body);
    }

    public SampleCall ifMatch(long version) {
        return header("If-Match", "\"" + version + "\"");
    }

    public SampleCall body(Object json) {
        return new SampleCall(path, query, headers, json);
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return Map.copyOf(more);
    }
}
