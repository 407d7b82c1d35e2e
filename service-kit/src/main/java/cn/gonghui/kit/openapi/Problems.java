package cn.gonghui.kit.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The feature's problem codes that an operation can answer with, beside those of every operation. The OpenAPI document
 * shows each under the status of its kind; a code that no {@code ProblemCode} enum defines breaks the build.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Problems {
    String[] value();
}
