package cn.gonghui.kit.personaldata;

import cn.gonghui.kit.personaldata.PersonalRecords.Section;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that the features of a service keep about one person, as one thing. */
@Singleton
public class PersonalFile {

    private final List<PersonalRecords> features;

    PersonalFile(@All List<PersonalRecords> features) {
        this.features = features;
    }

    /** The records of each section by its name, in the order of names; empty sections included. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, List<?>> describe(Person person) {
        var sections = new TreeMap<String, List<?>>();
        for (var feature : features) {
            for (var section : feature.describe(person)) {
                sections.put(section.name(), read(section));
            }
        }
        return sections;
    }

    /** @throws cn.gonghui.kit.problem.Problem where something of his is still under way */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireClosed(Person person) {
        for (var feature : features) {
            feature.underWay(person).ifPresent(code -> {
                throw code.refuse();
            });
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Person person) {
        features.forEach(feature -> feature.forget(person));
    }

    private static List<?> read(Section section) {
        try (var records = section.records()) {
            return records.toList();
        }
    }
}
