package cn.gonghui.membership.application;

import cn.gonghui.kit.access.Disclosure;
import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.reveal.Reveals;
import cn.gonghui.membership.identity.RevealPerson;
import cn.gonghui.membership.identity.RevealedPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.UUID;

/** Tells an applicant's name, document and phone in full, to officers of the union who say why; each time is audited. */
@ApplicationScoped
public class ApplicationReveal {

    private final ApplicationRepository applications;
    private final ApplicationAccess access;
    private final Disclosure disclosure;
    private final Reveals reveals;

    ApplicationReveal(
            ApplicationRepository applications, ApplicationAccess access, Disclosure disclosure, Reveals reveals) {
        this.applications = applications;
        this.access = access;
        this.disclosure = disclosure;
        this.reveals = reveals;
    }

    @Transactional
    public RevealedPerson reveal(UUID id, RevealPerson request) {
        var application = access.requireVisible(applications.findById(id));
        if (!disclosure.worksWithPersons()) {
            throw KitProblem.FORBIDDEN.refuse();
        }
        var fields = EnumSet.copyOf(request.fields());
        reveals.record("application", id, application.organizationId(), fields, request.reason());
        var applicant = application.applicant();
        return new RevealedPerson(applicant.name(), applicant.documentNumber(), applicant.phone()).only(fields);
    }
}
