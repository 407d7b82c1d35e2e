package cn.gonghui.membership.division;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link KnownDivision}. */
public class KnownDivisionValidator implements ConstraintValidator<KnownDivision, String> {

    @Override
    public boolean isValid(String code, ConstraintValidatorContext context) {
        return code == null || Divisions.isKnown(code);
    }
}
