package cn.gonghui.membership.identity;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link Phone}. */
public class PhoneValidator implements ConstraintValidator<Phone, String> {

    @Override
    public boolean isValid(String number, ConstraintValidatorContext context) {
        return number == null || PhoneNumber.isValid(number);
    }
}
