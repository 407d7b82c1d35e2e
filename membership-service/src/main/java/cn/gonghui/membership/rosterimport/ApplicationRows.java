package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.json.JsonBinder;
import cn.gonghui.membership.application.ApplicationChannel;
import cn.gonghui.membership.application.ApplicationRoster;
import cn.gonghui.membership.application.SubmitApplication;
import cn.gonghui.membership.member.RosterOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows of applications to join. */
@ApplicationScoped
class ApplicationRows implements RosterKind {

    private final ApplicationRoster roster;
    private final RowChecks checks;
    private final JsonBinder binder;

    ApplicationRows(ApplicationRoster roster, RowChecks checks, JsonBinder binder) {
        this.roster = roster;
        this.checks = checks;
        this.binder = binder;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.APPLICATIONS;
    }

    @Override
    public List<RosterOutcome> take(List<RosterRow> rows, UUID organizationId, boolean dryRun) {
        var requests = rows.stream().map(row -> request(row, organizationId)).toList();
        checks.requireBelow(
                rows, requests.stream().map(SubmitApplication::organizationId).toList(), organizationId);
        checks.requireDistinct(rows, requests.stream().map(RowChecks.Person::of).toList());
        var entries = new ArrayList<ApplicationRoster.Entry>();
        for (int index = 0; index < rows.size(); index++) {
            entries.add(new ApplicationRoster.Entry(
                    requests.get(index), rows.get(index).sound()));
        }
        return roster.take(entries, dryRun);
    }

    private SubmitApplication request(RosterRow row, UUID organizationId) {
        var values = new CellValues(row);
        var document = values.document();
        var request = new SubmitApplication(
                values.organizationId(organizationId),
                row.text("name"),
                document,
                values.date("birthDate"),
                values.phone(),
                values.gender(document),
                values.employmentForm(),
                row.text("jobTitle"),
                row.text("employerName"),
                null,
                null,
                null,
                values.yesOrNo("cardWanted"),
                ApplicationChannel.IMPORT,
                row.text("externalReference"));
        binder.violations(request).forEach(row::refuse);
        return request;
    }
}
