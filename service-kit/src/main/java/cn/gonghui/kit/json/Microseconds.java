package cn.gonghui.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Reads moments to the microsecond, as the database keeps them: what is answered at once is what is read later. */
final class Microseconds extends BeanDeserializerModifier {

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        var type = description.getBeanClass();
        return type == Instant.class || type == OffsetDateTime.class ? new Truncated(deserializer) : deserializer;
    }

    private static final class Truncated extends DelegatingDeserializer {

        Truncated(JsonDeserializer<?> exact) {
            super(exact);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> exact) {
            return new Truncated(exact);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var exact = super.deserialize(parser, context);
            return exact instanceof Instant moment
                    ? moment.truncatedTo(ChronoUnit.MICROS)
                    : ((OffsetDateTime) exact).truncatedTo(ChronoUnit.MICROS);
        }
    }
}
