package cn.gonghui.kit.table;

import java.io.IOException;

/** Reads a table row by row; what it holds does not grow with the number of rows. Blank rows are left out. */
public interface TableReader extends AutoCloseable {

    /** The next row, the titles first; null at the end. */
    TableRow next() throws IOException;

    @Override
    void close() throws IOException;
}
