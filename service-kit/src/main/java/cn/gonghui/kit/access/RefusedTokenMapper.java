package cn.gonghui.kit.access;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A token that is not good: 401 with a challenge (RFC 6750). Stands before the problem extension's own mapper. */
@Provider
@Priority(1)
public class RefusedTokenMapper extends ExceptionMapperBase<AuthenticationFailedException>
        implements ExceptionMapper<AuthenticationFailedException> {

    @Override
    protected HttpProblem toProblem(AuthenticationFailedException refused) {
        return HttpProblem.builder()
                .withStatus(Status.UNAUTHORIZED)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .build();
    }
}
