package cn.gonghui.kit.journal;

import cn.gonghui.kit.personaldata.Masking;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Writes views down for the audit trail: as they are answered, but for {@link FreeText}. */
@Singleton
class AuditedViews {

    private final ObjectMapper json;

    AuditedViews(ObjectMapper json) {
        this.json = json.copy();
        this.json.setAnnotationIntrospector(AnnotationIntrospectorPair.pair(
                new FreeTexts(), json.getSerializationConfig().getAnnotationIntrospector()));
    }

    String text(Object view) {
        try {
            return view == null ? null : json.writeValueAsString(view);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("not a view: " + view.getClass(), unwritable);
        }
    }

    private static final class FreeTexts extends NopAnnotationIntrospector {

        @Override
        public Object findSerializer(Annotated member) {
            return member.hasAnnotation(FreeText.class) ? LengthOnly.class : null;
        }
    }

    /** Made by Jackson. */
    static final class LengthOnly extends StdSerializer<Object> {

        LengthOnly() {
            super(Object.class);
        }

        @Override
        public void serialize(Object text, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Masking.text(text.toString()));
        }
    }
}
