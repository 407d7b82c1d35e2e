package cn.gonghui.kit.json;

import cn.gonghui.kit.problem.KitProblem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;

/** Applies JSON Merge Patches (RFC 7396): a field given replaces, null removes, what is left out stays. */
@Singleton
public class MergePatcher {

    private final ObjectMapper mapper;
    private final JsonBinder binder;

    MergePatcher(ObjectMapper mapper, JsonBinder binder) {
        this.mapper = mapper;
        this.binder = binder;
    }

    /**
     * The request record as it would be after the patch, validated as a whole.
     *
     * @param current what may be edited, as it stands
     * @throws cn.gonghui.kit.problem.Problem 400 with every violation
     */
    @SuppressWarnings("unchecked")
    public <T> T apply(MergePatch patch, T current) {
        if (!(patch.document() instanceof ObjectNode changes)) {
            throw KitProblem.MALFORMED_JSON.refuse("object");
        }
        var patched = merge(mapper.valueToTree(current), changes);
        return (T) binder.bind(patched, mapper.constructType(current.getClass()));
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode changes) {
        changes.properties().forEach(change -> {
            var name = change.getKey();
            JsonNode value = change.getValue();
            switch (value) {
                case ObjectNode nested
                when target.get(name) instanceof ObjectNode inner -> target.set(name, merge(inner, nested));
                default -> target.set(name, value);
            }
        });
        return target;
    }
}
