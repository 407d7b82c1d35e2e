package cn.gonghui.kit.paging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a list can be sorted by, up and down; the first is its own order. The list takes no other {@code sort}, and the
 * OpenAPI document names these. Each is declared with {@link ListQuery#sort} too.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SortedBy {
    String[] value();
}
