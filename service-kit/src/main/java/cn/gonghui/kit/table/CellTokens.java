package cn.gonghui.kit.table;

import cn.gonghui.kit.personaldata.BlindIndex;
import jakarta.inject.Singleton;
import java.util.Collection;

/** Keyed tokens by which an encrypted row is found from what one of its cells says. */
@Singleton
class CellTokens {

    private static final int LONGEST = 64;

    private final BlindIndex blindIndex;

    CellTokens(BlindIndex blindIndex) {
        this.blindIndex = blindIndex;
    }

    /** Ascending, without duplicates; of empty cells and of whole sentences there is none. */
    long[] of(Collection<String> cells) {
        return cells.stream()
                .filter(cell -> !cell.isBlank() && cell.length() <= LONGEST)
                .mapToLong(cell -> blindIndex.token("cell", cell))
                .distinct()
                .sorted()
                .toArray();
    }
}
