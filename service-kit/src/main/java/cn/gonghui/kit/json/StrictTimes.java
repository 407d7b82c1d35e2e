package cn.gonghui.kit.json;

import cn.gonghui.kit.clock.CalendarRange;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Set;

/**
 * Reads moments to the microsecond, as the database keeps them, so that what is answered at once is what is read later; and
 * takes no date or moment beyond {@link CalendarRange}.
 */
final class StrictTimes extends BeanDeserializerModifier {

    private static final Set<Class<?>> TIMES = Set.of(LocalDate.class, Instant.class, OffsetDateTime.class);

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        return TIMES.contains(description.getBeanClass()) ? new Strict(deserializer) : deserializer;
    }

    private static final class Strict extends DelegatingDeserializer {

        Strict(JsonDeserializer<?> lenient) {
            super(lenient);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> lenient) {
            return new Strict(lenient);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = parser.getText();
            var read = super.deserialize(parser, context);
            if (read instanceof TemporalAccessor time && !CalendarRange.holds(time)) {
                throw context.weirdStringException(text, read.getClass(), "beyond the calendar");
            }
            return switch (read) {
                case Instant moment -> moment.truncatedTo(ChronoUnit.MICROS);
                case OffsetDateTime moment -> moment.truncatedTo(ChronoUnit.MICROS);
                case null, default -> read;
            };
        }
    }
}
