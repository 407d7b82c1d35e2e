package cn.gonghui.membership.identity;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link ValidIdentityDocument}; the violation stands at {@code number}. */
public class ValidIdentityDocumentValidator implements ConstraintValidator<ValidIdentityDocument, IdentityDocument> {

    @Override
    public boolean isValid(IdentityDocument document, ConstraintValidatorContext context) {
        if (document == null || document.type() == null || document.number() == null) {
            return true;
        }
        if (document.type().accepts(document.number())) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("number")
                .addConstraintViolation();
        return false;
    }
}
