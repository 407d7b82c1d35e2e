package cn.gonghui.kit.table;

import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** A file of pieces of one length, but for the last; a few of them are held. */
final class JobFileChannel implements SeekableByteChannel {

    private static final int PIECES_HELD = 4;

    private final int length;
    private final IntFunction<byte[]> pieces;
    private final long size;
    private final Map<Integer, byte[]> held = new LinkedHashMap<>(PIECES_HELD * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
            return size() > PIECES_HELD;
        }
    };
    private long position;
    private boolean closed;

    /** @param pieces reads a piece by its number */
    JobFileChannel(int length, int count, IntFunction<byte[]> pieces) {
        this.length = length;
        this.pieces = pieces;
        this.size = count == 0 ? 0 : (long) (count - 1) * length + piece(count - 1).length;
    }

    @Override
    public int read(ByteBuffer into) throws ClosedChannelException {
        requireOpen();
        if (position >= size) {
            return -1;
        }
        var piece = piece((int) (position / length));
        int from = (int) (position % length);
        int count = Math.min(into.remaining(), piece.length - from);
        into.put(piece, from, count);
        position += count;
        return count;
    }

    private byte[] piece(int number) {
        var piece = held.get(number);
        if (piece == null) {
            piece = pieces.apply(number);
            held.put(number, piece);
        }
        return piece;
    }

    private void requireOpen() throws ClosedChannelException {
        if (closed) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long wanted) {
        if (wanted < 0) {
            throw new IllegalArgumentException("before the start");
        }
        position = wanted;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long wanted) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() {
        closed = true;
        held.clear();
    }
}
