package cn.gonghui.kit.idempotency;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes the digest of a request body while it is read; not of the answers that this service reads from its peers. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class BodyDigest implements ReaderInterceptor {

    private final ReceivedBody body;

    BodyDigest(ReceivedBody body) {
        this.body = body;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var digesting = new DigestInputStream(context.getInputStream(), sha256());
        context.setInputStream(digesting);
        var read = context.proceed();
        body.digest(HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        return read;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
