package org.payung;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Properties;
import org.payung.cli.PayungCommand;

/** Where the program starts. {@code --version} is answered before anything else is loaded. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
            System.out.println("payung " + version());
            return;
        }
        System.exit(PayungCommand.commandLine(Clock.systemUTC()).execute(arguments));
    }

    /** The version of this build, as {@code pom.xml} states it. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream resource = Application.class.getResourceAsStream("/version.properties")) {
            if (resource == null) {
                throw new IllegalStateException("version.properties is not on the class path");
            }
            properties.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
