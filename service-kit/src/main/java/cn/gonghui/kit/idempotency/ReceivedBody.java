package cn.gonghui.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;

/** The digest of the request body, as it came over the wire. */
@RequestScoped
class ReceivedBody {

    private String digest = "";

    String digest() {
        return digest;
    }

    void digest(String seen) {
        digest = seen;
    }
}
