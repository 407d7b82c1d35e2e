package cn.gonghui.kit.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A workbook's table of texts, found by number. Whatever exceeds a few blocks is in a file that has no name any more,
 * under a key that was never outside of this process: what is held does not grow with the workbook, and nothing is left
 * behind.
 */
final class SpilledTexts implements AutoCloseable {

    private static final int TEXTS_A_BLOCK = 512;
    private static final int BYTES_A_BLOCK = 64 * 1024;
    private static final int BLOCKS_HELD = 32;
    private static final int TAG_BITS = 128;

    private final Map<Integer, List<String>> held = new LinkedHashMap<>(BLOCKS_HELD * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<String>> eldest) {
            return size() > BLOCKS_HELD;
        }
    };

    /** Number of each block's first text, and where it begins in the file. */
    private final List<Integer> firsts = new ArrayList<>();

    private final List<Long> places = new ArrayList<>();
    private List<String> open = new ArrayList<>();
    private int openBytes;
    private int count;
    private long end;
    private FileChannel file;
    private SecretKey key;

    void add(String text) throws IOException {
        open.add(text);
        openBytes += 3 * text.length() + Integer.BYTES;
        count++;
        if (open.size() == TEXTS_A_BLOCK || openBytes >= BYTES_A_BLOCK) {
            spill();
        }
    }

    /** @throws IndexOutOfBoundsException where there is no such text */
    String get(int number) throws IOException {
        if (number < 0 || number >= count) {
            throw new IndexOutOfBoundsException(number);
        }
        int first = count - open.size();
        if (number >= first) {
            return open.get(number - first);
        }
        int found = Collections.binarySearch(firsts, number);
        int block = found >= 0 ? found : -found - 2;
        var texts = held.get(block);
        if (texts == null) {
            texts = read(block);
            held.put(block, texts);
        }
        return texts.get(number - firsts.get(block));
    }

    private void spill() throws IOException {
        if (file == null) {
            file = FileChannel.open(
                    Files.createTempFile("texts-", ".part"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            key = newKey();
        }
        var plain = ByteBuffer.allocate(openBytes);
        for (var text : open) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            plain.putInt(bytes.length).put(bytes);
        }
        int block = firsts.size();
        var secret = ByteBuffer.wrap(crypt(Cipher.ENCRYPT_MODE, block, plain.array(), plain.position()));
        firsts.add(count - open.size());
        places.add(end);
        while (secret.hasRemaining()) {
            end += file.write(secret, end);
        }
        open = new ArrayList<>();
        openBytes = 0;
    }

    private List<String> read(int block) throws IOException {
        long from = places.get(block);
        long until = block + 1 < places.size() ? places.get(block + 1) : end;
        var secret = ByteBuffer.allocate((int) (until - from));
        while (secret.hasRemaining() && file.read(secret, from + secret.position()) >= 0) {
            // until it is whole
        }
        var plain = ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, block, secret.array(), secret.position()));
        var texts = new ArrayList<String>();
        while (plain.hasRemaining()) {
            var bytes = new byte[plain.getInt()];
            plain.get(bytes);
            texts.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return texts;
    }

    /** The key is of this table alone, so a block's number is used with it once. */
    private byte[] crypt(int mode, int block, byte[] content, int length) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var nonce = ByteBuffer.allocate(12).putInt(block).array();
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKey newKey() {
        try {
            var generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            return generator.generateKey();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
