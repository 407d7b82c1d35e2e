package cn.gonghui.membership.rosterimport;

import cn.gonghui.kit.problem.KitProblem;
import cn.gonghui.kit.table.RowKeys;
import cn.gonghui.kit.table.RowKeys.Key;
import cn.gonghui.membership.application.SubmitApplication;
import cn.gonghui.membership.identity.IdentityDocument;
import cn.gonghui.membership.identity.PhoneNumber;
import cn.gonghui.membership.member.CreateMember;
import cn.gonghui.membership.organization.OrganizationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the rows of one file must not do to each other, nor to whom they may not reach. */
@ApplicationScoped
class RowChecks {

    private final RowKeys keys;
    private final OrganizationDirectory organizations;
    private final CurrentImport current;

    RowChecks(RowKeys keys, OrganizationDirectory organizations, CurrentImport current) {
        this.keys = keys;
        this.organizations = organizations;
        this.current = current;
    }

    /** What a row is known by; null where it cannot be told. */
    record Person(String name, IdentityDocument document, String phone, String reference) {

        static Person of(CreateMember request) {
            return new Person(request.name(), request.document(), request.phone(), null);
        }

        static Person of(SubmitApplication request) {
            return new Person(request.name(), request.document(), request.phone(), request.externalReference());
        }

        Key documentKey(int row) {
            return document == null ? null : new Key("document", document.type() + ":" + document.number(), row);
        }

        /** Same name and phone with another document: one of the two is wrong. */
        Key nameKey(int row) {
            return name == null || phone == null || document == null
                    ? null
                    : new Key("person", name.replaceAll("\\s", "") + ":" + new PhoneNumber(phone).value(), row);
        }

        Key referenceKey(int row) {
            return reference == null ? null : new Key("reference", reference, row);
        }

        /** Without name, document and phone: they must not reach a log. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    /** Rows may be for the import's organisation and for those below it. */
    void requireBelow(List<RosterRow> rows, List<UUID> organizationIds, UUID organizationId) {
        var subtree = organizations.subtree(organizationId);
        var places = organizations.inScope(organizationIds.stream().distinct().toList());
        for (int index = 0; index < rows.size(); index++) {
            var place = places.get(organizationIds.get(index));
            if ((place == null || !subtree.covers(place.path()))
                    && !rows.get(index).faulty("organizationId")) {
                rows.get(index).refuse("organizationId", KitProblem.UNKNOWN_REFERENCE.code());
            }
        }
    }

    void requireDistinct(List<RosterRow> rows, List<Person> persons) {
        var noted = new ArrayList<Key>();
        for (int index = 0; index < rows.size(); index++) {
            var number = rows.get(index).number();
            var person = persons.get(index);
            add(noted, person.documentKey(number));
            add(noted, person.nameKey(number));
            add(noted, person.referenceKey(number));
        }
        var known = keys.note(current.id(), noted);
        for (int index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            var person = persons.get(index);
            var repeated = refuse(known, row, "documentNumber", person.documentKey(row.number()), "row-repeated");
            if (!repeated) {
                refuse(known, row, "phone", person.nameKey(row.number()), "same-person-in-file");
            }
            refuse(known, row, "externalReference", person.referenceKey(row.number()), "reference-repeated");
        }
    }

    private static void add(List<Key> noted, Key key) {
        if (key != null) {
            noted.add(key);
        }
    }

    private static boolean refuse(RowKeys.Known known, RosterRow row, String field, Key key, String code) {
        var earlier = key == null ? java.util.OptionalInt.empty() : known.earlierRow(key);
        earlier.ifPresent(number -> row.refuse(field, code, number));
        return earlier.isPresent();
    }

    /** The import that is being worked on. */
    @RequestScoped
    static class CurrentImport {

        private UUID id;

        UUID id() {
            return id;
        }

        void is(UUID importId) {
            id = importId;
        }
    }
}
