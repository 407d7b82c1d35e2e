package cn.gonghui.kit.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation creates something, and the same request again answers what it made before: 201 the first time, 200
 * after that ({@code cn.gonghui.kit.http.Created}). The OpenAPI document then shows both.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AnswersExisting {}
