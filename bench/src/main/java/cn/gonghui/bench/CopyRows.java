package cn.gonghui.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.postgresql.PGConnection;

/** Rows of one table in PostgreSQL's binary COPY format, written together. */
final class CopyRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final long EPOCH_SECONDS = 946_684_800L;
    private static final int EPOCH_DAYS = 10_957;
    private static final int TEXT = 25;
    private static final int BIGINT = 20;

    private final String statement;
    private final int columns;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** @param columns names, separated by commas, in the order of the values */
    CopyRows(String table, String columns) {
        this.statement = "COPY " + table + " (" + columns + ") FROM STDIN (FORMAT binary)";
        this.columns = columns.split(",").length;
        begin();
    }

    private void begin() {
        write(() -> {
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
        });
    }

    void row(Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + statement);
        }
        write(() -> {
            out.writeShort(columns);
            for (Object value : values) {
                value(value);
            }
        });
    }

    private void value(Object value) throws IOException {
        switch (value) {
            case null -> out.writeInt(-1);
            case UUID id -> {
                out.writeInt(16);
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
            }
            case String text -> bytes(text.getBytes(StandardCharsets.UTF_8));
            case byte[] raw -> bytes(raw);
            case Enum<?> constant -> bytes(constant.name().getBytes(StandardCharsets.UTF_8));
            case LocalDate day -> {
                out.writeInt(4);
                out.writeInt((int) day.toEpochDay() - EPOCH_DAYS);
            }
            case Instant time -> {
                out.writeInt(8);
                out.writeLong((time.getEpochSecond() - EPOCH_SECONDS) * 1_000_000 + time.getNano() / 1000);
            }
            case Integer number -> {
                out.writeInt(4);
                out.writeInt(number);
            }
            case Long number -> {
                out.writeInt(8);
                out.writeLong(number);
            }
            case Boolean yes -> {
                out.writeInt(1);
                out.writeByte(yes ? 1 : 0);
            }
            case long[] numbers -> {
                arrayHead(BIGINT, numbers.length, 12 * numbers.length);
                for (long number : numbers) {
                    out.writeInt(8);
                    out.writeLong(number);
                }
            }
            case String[] none
            when none.length == 0 -> {
                out.writeInt(12);
                out.writeInt(0);
                out.writeInt(0);
                out.writeInt(TEXT);
            }
            default -> throw new IllegalArgumentException("no binary form for " + value.getClass());
        }
    }

    private void arrayHead(int elementType, int length, int size) throws IOException {
        out.writeInt(20 + size);
        out.writeInt(1);
        out.writeInt(0);
        out.writeInt(elementType);
        out.writeInt(length);
        out.writeInt(1);
    }

    private void bytes(byte[] raw) throws IOException {
        out.writeInt(raw.length);
        out.write(raw);
    }

    /** Sends what is there and starts anew. */
    void send(Connection connection) throws SQLException {
        write(() -> out.writeShort(-1));
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        byte[] all = bytes.toByteArray();
        copy.writeToCopy(all, 0, all.length);
        copy.endCopy();
        bytes.reset();
        begin();
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
