package cn.gonghui.membership.division;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is a code of the shipped division table ({@link Divisions}). Null passes. */
@Documented
@Constraint(validatedBy = KnownDivisionValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownDivision {

    String message() default "{unknown-division}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
