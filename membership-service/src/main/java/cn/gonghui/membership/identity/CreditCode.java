package cn.gonghui.membership.identity;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is a {@link UnifiedSocialCreditCode}. Null passes. */
@Documented
@Constraint(validatedBy = CreditCodeValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CreditCode {

    String message() default "{invalid-credit-code}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
