package cn.gonghui.kit.http;

/** A view of one resource. Its version is answered as a strong {@code ETag}. */
public interface Versioned {

    long version();
}
