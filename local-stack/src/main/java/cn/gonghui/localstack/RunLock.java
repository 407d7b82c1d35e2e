package cn.gonghui.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** One launcher for each data folder at a time; the operating system lets go of it when the launcher dies. */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes it, or says that the suite runs already. */
    static RunLock take(Settings settings) throws IOException {
        Files.createDirectories(settings.home());
        FileChannel channel =
                FileChannel.open(settings.home().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new StackFailure("The suite is already running with the data in " + settings.home()
                    + "; ./suite status shows it, ./suite down stops it.");
        }
        return new RunLock(channel);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
