package org.payung.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a machine sets, never part of a release's identity: {@code payung.yml} in the home, overridden by
 * {@code PAYUNG_*}.
 *
 * @param zone where "today" is looked up; {@code Asia/Jakarta} unless set
 */
public record Settings(ZoneId zone) {

    private static final String FILE = "payung.yml";
    private static final String DEFAULT_ZONE = "Asia/Jakarta";

    /**
     * Reads the settings of a home.
     *
     * @throws IllegalArgumentException if the file cannot be read as settings
     */
    public static Settings read(Path home, Map<String, String> environment) {
        String zone = environment.getOrDefault(
                "PAYUNG_ZONE", fromFile(home.resolve(FILE)).getOrDefault("zone", DEFAULT_ZONE));
        try {
            return new Settings(ZoneId.of(zone));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("zone '" + zone + "', expected a time zone such as Asia/Jakarta", e);
        }
    }

    private static Map<String, String> fromFile(Path file) {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        Map<String, String> settings = new TreeMap<>();
        try {
            new YAMLMapper()
                    .readTree(Files.readAllBytes(file))
                    .properties()
                    .forEach(each -> settings.put(each.getKey(), each.getValue().asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(FILE + ": " + e.getOriginalMessage(), e);
        }
        return settings;
    }
}
