package cn.gonghui.kit.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sensitive operation: each caller may call it so often in a while, over all instances together. How often says the
 * setting {@code suite.limits.<name>}, for example {@code 60/PT1M}. Operations of one name share one allowance. The
 * suite's own services are not limited. Operations open to callers without a token are limited for those anyway, by the
 * limit {@value RateLimited#ANONYMOUS}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RateLimited {

    /** The limit of callers without a token where an operation names none. */
    String ANONYMOUS = "anonymous";

    /** The limit's name in the configuration. */
    String value();

    /** Roles that are not limited, besides the suite's own services: those whose work it is. */
    String[] exempt() default {};

    /** The query parameter that makes a list a search: without it the call does not count. Empty: every call counts. */
    String parameter() default "";
}
