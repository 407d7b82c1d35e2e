package cn.gonghui.innovation.review;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** A member's entries in the list of experts. The name goes; marks and reviews stay, as decisions rest on them. */
@ApplicationScoped
class PersonalExperts implements PersonalRecords {

    private final ExpertRepository experts;

    PersonalExperts(ExpertRepository experts) {
        this.experts = experts;
    }

    @Override
    public Set<String> tables() {
        return Set.of("experts");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(
                new Section("experts", experts.ofMembers(person.ids()).stream().map(expert -> expert.view(true))));
    }

    @Override
    public void forget(Person person) {
        experts.ofMembers(person.ids()).forEach(Expert::forgetPerson);
    }
}
