package cn.gonghui.kit.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook, by name. */
final class WorkbookZip implements AutoCloseable {

    private final ZipFile zip;

    WorkbookZip(TableContent content) throws IOException {
        var bytes = content.open();
        try {
            zip = ZipFile.builder().setSeekableByteChannel(bytes).get();
        } catch (IOException | IllegalArgumentException broken) {
            bytes.close();
            throw TableProblem.TABLE_UNREADABLE.refuse();
        } catch (RuntimeException unreachable) {
            bytes.close();
            throw unreachable;
        }
    }

    Optional<XmlPart> part(String name) {
        var entry = zip.getEntry(name);
        try {
            return entry == null
                    ? Optional.empty()
                    : Optional.of(new XmlPart(new BufferedInputStream(zip.getInputStream(entry))));
        } catch (IOException broken) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
