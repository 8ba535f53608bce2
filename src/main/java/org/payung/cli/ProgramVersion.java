package org.payung.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this build, as {@code pom.xml} states it: part of a release's identity. */
public final class ProgramVersion {

    private static final String RESOURCE = "/version.properties";

    private ProgramVersion() {}

    public static String text() {
        Properties properties = new Properties();
        try (InputStream resource = ProgramVersion.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            properties.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
