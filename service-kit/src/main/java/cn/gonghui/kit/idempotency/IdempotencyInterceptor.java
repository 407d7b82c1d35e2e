package cn.gonghui.kit.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;

/** Puts {@link IdempotentAnswers} around the {@code POST} methods of a resource. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    private final IdempotentAnswers answers;

    IdempotencyInterceptor(IdempotentAnswers answers) {
        this.answers = answers;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var method = call.getMethod();
        if (!method.isAnnotationPresent(POST.class)
                || method.isAnnotationPresent(ReadOnlyPost.class)
                || prepared(call)) {
            return call.proceed();
        }
        return answers.once(() -> proceed(call));
    }

    private static boolean prepared(InvocationContext call) {
        var onMethod = call.getMethod().getAnnotation(Idempotent.class);
        return onMethod != null && onMethod.prepared();
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }
}
