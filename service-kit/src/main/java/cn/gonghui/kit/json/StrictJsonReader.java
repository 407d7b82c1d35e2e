package cn.gonghui.kit.json;

import cn.gonghui.kit.problem.KitProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads JSON request bodies through {@link JsonBinder}. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
public class StrictJsonReader implements MessageBodyReader<Object> {

    private final ObjectMapper mapper;
    private final JsonBinder binder;

    StrictJsonReader(ObjectMapper mapper, JsonBinder binder) {
        this.mapper = mapper;
        this.binder = binder;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type != byte[].class && type != String.class && type != InputStream.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var tree = parse(body);
        if (type.equals(MergePatch.class)) {
            return new MergePatch(tree);
        }
        return binder.bind(tree, mapper.constructType(genericType));
    }

    private JsonNode parse(InputStream body) throws IOException {
        try {
            var tree = mapper.readTree(body);
            if (tree == null || tree.isMissingNode() || tree.isNull()) {
                throw KitProblem.MALFORMED_JSON.refuse("empty");
            }
            return tree;
        } catch (JsonProcessingException malformed) {
            throw KitProblem.MALFORMED_JSON.refuse(malformed.getOriginalMessage());
        }
    }
}
