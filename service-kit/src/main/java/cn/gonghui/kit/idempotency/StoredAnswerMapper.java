package cn.gonghui.kit.idempotency;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers with the stored bytes; {@code Idempotency-Replayed: true} where they were sent before. */
@Provider
public class StoredAnswerMapper implements ExceptionMapper<StoredAnswer> {

    @Override
    public Response toResponse(StoredAnswer answer) {
        var response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        if (answer.body().length > 0) {
            response.entity(answer.body());
        }
        if (answer.replayed()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }
}
