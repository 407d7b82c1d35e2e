package cn.gonghui.kit.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every {@code POST} that writes: takes {@code Idempotency-Key}, and runs in one transaction with the stored answer. A
 * lost race with another request (a unique or exclusion constraint, a newer version, a deadlock) starts it over, so that
 * the rules see what the other one did and refuse by name.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {

    /**
     * True where the method asks another service first and so calls {@link IdempotentAnswers#once(java.util.function.Supplier,
     * java.util.function.Function)} itself: no transaction is open while it waits.
     */
    @Nonbinding
    boolean prepared() default false;
}
