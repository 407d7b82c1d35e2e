package cn.gonghui.kit.table;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** The bytes of a table, read from wherever is wanted: a workbook tells at its end what its beginning refers to. */
@FunctionalInterface
public interface TableContent {

    /** At the start; closed by whoever opens it. */
    SeekableByteChannel open() throws IOException;
}
