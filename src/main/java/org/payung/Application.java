package org.payung;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the program starts. {@code --version} is answered before anything else is loaded. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        System.out.println("payung " + version());
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
