package cn.gonghui.localstack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** What the data folder needs of a file system. */
final class Folders {

    private static final long NEEDED_BYTES = 1L << 30;

    private Folders() {}

    /** Deletes a folder with all below it; an absent one is fine. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Makes an empty file that only its owner can read, in the place of an older one. */
    static void createPrivate(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** Refuses to start on a disk that would be full before the sample is in. */
    static void requireSpace(Path folder) throws IOException {
        Files.createDirectories(folder);
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw new StackFailure("The disk is full: " + folder + " has " + (free >> 20)
                    + " MB left, and the suite needs " + (NEEDED_BYTES >> 20)
                    + " MB. Free some space, or set SUITE_HOME to a folder on another disk.");
        }
    }
}
