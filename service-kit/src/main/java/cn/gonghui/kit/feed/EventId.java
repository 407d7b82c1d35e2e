package cn.gonghui.kit.feed;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The id of an event in a feed, opaque to readers: which feed, and where in it. So it still marks a place when the event
 * itself has been compacted away.
 */
record EventId(UUID feedId, long position) {

    private static final int LENGTH = 32;
    private static final int BYTES = 24;

    static Optional<EventId> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return bytes.remaining() == BYTES
                    ? Optional.of(new EventId(new UUID(bytes.getLong(), bytes.getLong()), bytes.getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    String text() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(feedId.getMostSignificantBits())
                .putLong(feedId.getLeastSignificantBits())
                .putLong(position);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
