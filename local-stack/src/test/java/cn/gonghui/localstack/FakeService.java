package cn.gonghui.localstack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Stands for a packaged service where only starting and stopping matter: answers its readiness at the port it is told. */
public final class FakeService {

    private FakeService() {}

    /** Runs until it is stopped; the word {@code broken} beside the jar makes it end at once. */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(System.getProperty("java.class.path"));
        if (Files.exists(jar.resolveSibling("broken"))) {
            System.exit(3);
        }
        Properties told = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of(URI.create(System.getProperty("quarkus.config.locations"))))) {
            told.load(file);
        }
        int port = Integer.parseInt(told.getProperty("quarkus.http.port"));
        HttpServer server = HttpServer.create(new InetSocketAddress(told.getProperty("quarkus.http.host"), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** Packs it where the launcher looks for the service. */
    static Path pack(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String entry = FakeService.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(file, manifest)) {
            archive.putNextEntry(new ZipEntry(entry));
            archive.write(
                    FakeService.class.getResourceAsStream("FakeService.class").readAllBytes());
            archive.closeEntry();
        }
        return jar;
    }
}
