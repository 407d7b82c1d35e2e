package cn.gonghui.membership.identity;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number is well-formed for its kind of document ({@link DocumentType#accepts}). Null passes. */
@Documented
@Constraint(validatedBy = ValidIdentityDocumentValidator.class)
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidIdentityDocument {

    String message() default "{invalid-document-number}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
