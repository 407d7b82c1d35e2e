package cn.gonghui.membership.identity;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link CreditCode}. */
public class CreditCodeValidator implements ConstraintValidator<CreditCode, String> {

    @Override
    public boolean isValid(String code, ConstraintValidatorContext context) {
        return code == null || UnifiedSocialCreditCode.isValid(code);
    }
}
