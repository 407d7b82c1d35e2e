package cn.gonghui.innovation.studio;

import cn.gonghui.kit.personaldata.Person;
import cn.gonghui.kit.personaldata.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The studios that a member leads. The name goes; the studio stays. */
@ApplicationScoped
class PersonalStudios implements PersonalRecords {

    private final StudioRepository studios;

    PersonalStudios(StudioRepository studios) {
        this.studios = studios;
    }

    @Override
    public Set<String> tables() {
        return Set.of("studios");
    }

    @Override
    public List<Section> describe(Person person) {
        return List.of(
                new Section("studios", studios.ledBy(person.ids()).stream().map(studio -> studio.view(true))));
    }

    @Override
    public void forget(Person person) {
        studios.ledBy(person.ids()).forEach(Studio::forgetLead);
    }
}
