package org.payung.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The mistakes found so far in all template files, told in the order of files and lines. */
final class Mistakes {

    private record Mistake(String file, int line, String message) {

        private static final Comparator<Mistake> ORDER = Comparator.comparing(Mistake::file)
                .thenComparingInt(Mistake::line)
                .thenComparing(Mistake::message);

        String text() {
            return line > 0 ? file + " line " + line + ": " + message : file + ": " + message;
        }
    }

    private final TreeSet<Mistake> mistakes = new TreeSet<>(Mistake.ORDER);
    private final TreeSet<Mistake> warnings = new TreeSet<>(Mistake.ORDER);

    /** @param line 0 where the file as a whole is meant */
    void add(String file, int line, String message) {
        mistakes.add(new Mistake(file, line, message));
    }

    void add(YamlFile file, String pointer, String message) {
        add(file.path(), file.line(pointer), message);
    }

    void warn(String file, String message) {
        warnings.add(new Mistake(file, 0, message));
    }

    boolean isEmpty() {
        return mistakes.isEmpty();
    }

    /** Whether a file, or any file of a folder, was found wrong. */
    boolean touch(String pathOrFolder) {
        return mistakes.stream().anyMatch(each -> each.file().startsWith(pathOrFolder));
    }

    List<String> all() {
        return mistakes.stream().map(Mistake::text).toList();
    }

    List<String> warnings() {
        return warnings.stream().map(Mistake::text).toList();
    }
}
