package cn.gonghui.membership.application;

import java.util.List;

/** An application as it stands in the export of a person's data: nothing is masked. */
record ApplicationOnFile(ApplicationView application, String documentNumber, String phone, String birthDate) {

    static ApplicationOnFile of(Application application) {
        var applicant = application.applicant();
        return new ApplicationOnFile(
                ApplicationView.of(application, null, applicant.name(), List.of()),
                applicant.documentNumber(),
                applicant.phone(),
                applicant.birthDate());
    }

    /** Without document and phone: they must not reach a log. */
    @Override
    public String toString() {
        return "ApplicationOnFile[" + application.id() + "]";
    }
}
