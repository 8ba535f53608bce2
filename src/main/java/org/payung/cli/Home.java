package org.payung.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the program's folders lie: the first of {@code --home}, {@code PAYUNG_HOME}, the folder above the jar's
 * {@code target/} and the current folder that holds {@code templates/}.
 */
final class Home {

    private Home() {}

    /**
     * Finds it.
     *
     * @throws UsageException naming all four places if none holds {@code templates/}
     */
    static Path find(@Nullable Path option, @Nullable String environment) {
        Path aboveTarget = aboveTarget();
        List<String> places = new ArrayList<>();
        places.add(described("--home", option));
        places.add(described("PAYUNG_HOME", environment));
        places.add(described("the folder above the program's target/", aboveTarget));
        Path current = Path.of("").toAbsolutePath();
        places.add(described("the current folder", current));

        List<@Nullable Path> candidates = new ArrayList<>();
        candidates.add(option);
        candidates.add(environment == null || environment.isBlank() ? null : Path.of(environment));
        candidates.add(aboveTarget);
        candidates.add(current);
        for (Path candidate : candidates) {
            if (candidate != null && Files.isDirectory(candidate.resolve("templates"))) {
                return candidate.toAbsolutePath().normalize();
            }
        }
        throw new UsageException(
                "no folder with templates/ found in: " + String.join("; ", places) + ". Give one with --home");
    }

    private static String described(String name, @Nullable Object place) {
        return name + " (" + (place == null || place.toString().isBlank() ? "not set" : place) + ")";
    }

    /** Started with {@code java -jar} the class path is the jar; else the classes lie where they were loaded from. */
    private static @Nullable Path aboveTarget() {
        Path jar = Path.of(System.getProperty("java.class.path", ""));
        return Files.isRegularFile(jar) ? aboveTarget(jar.toAbsolutePath()) : aboveTarget(classes());
    }

    private static @Nullable Path classes() {
        try {
            URI place = Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return "file".equals(place.getScheme()) ? Path.of(place) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable Path aboveTarget(@Nullable Path program) {
        for (Path folder = program; folder != null; folder = folder.getParent()) {
            Path name = folder.getFileName();
            if (name != null && name.toString().equals("target")) {
                return folder.getParent();
            }
        }
        return null;
    }
}
