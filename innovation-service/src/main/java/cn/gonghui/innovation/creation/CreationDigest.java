package cn.gonghui.innovation.creation;

import cn.gonghui.kit.personaldata.BlindIndex;
import cn.gonghui.kit.problem.KitProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/**
 * Remembers, as a keyed hash, what an object was created from. The same client-chosen id with the same content then
 * answers the existing object, whatever became of it since; with other content it is refused.
 */
@ApplicationScoped
public class CreationDigest {

    private static final String PURPOSE = "creation";

    private final ObjectMapper mapper;
    private final BlindIndex index;

    CreationDigest(ObjectMapper mapper, BlindIndex index) {
        this.mapper = mapper;
        this.index = index;
    }

    public byte[] of(Record request) {
        try {
            return index.of(PURPOSE, mapper.writeValueAsString(request));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws cn.gonghui.kit.problem.Problem 409 {@code id-taken} where the object was created from something else */
    public void requireSame(byte[] stored, Record request) {
        if (!Arrays.equals(stored, of(request))) {
            throw KitProblem.ID_TAKEN.refuse();
        }
    }
}
