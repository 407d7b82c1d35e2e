package cn.gonghui.kit.idempotency;

import java.nio.ByteBuffer;

/**
 * What makes a request the same request.
 *
 * @param hash of caller, operation and the header's value; the key itself is not stored
 * @param fingerprint of address, query and body: the same hash with another fingerprint is another request
 * @param path the address asked
 */
record IdempotencyKey(byte[] hash, byte[] fingerprint, String path) {

    /** The number of the advisory lock. */
    long lock() {
        return ByteBuffer.wrap(hash).getLong();
    }
}
