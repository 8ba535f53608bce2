package org.payung.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files that a run reads: every file below the inputs but {@code README*}, {@code accepted.csv} and names that start
 * with {@code .}, {@code ~} or {@code _}, sorted by name.
 */
public final class InputFiles {

    private InputFiles() {}

    /**
     * Lists the files of one or several inputs, each a folder or a file. With several inputs every name is prefixed by
     * the name of its input, so that two folders may hold files of one name.
     *
     * @throws IOException if an input does not exist, cannot be listed, or a symbolic link leads out of it
     */
    public static List<InputFile> list(List<Path> inputs) throws IOException {
        return files(inputs, InputFiles::isInput);
    }

    /** The files named {@code accepted.csv} below the inputs, sorted. */
    static List<InputFile> accepted(List<Path> inputs) throws IOException {
        return files(inputs, name -> name.equals(AcceptedReader.FILE));
    }

    private static boolean isInput(String name) {
        return !name.startsWith("README") && !name.equals(AcceptedReader.FILE);
    }

    private static List<InputFile> files(List<Path> inputs, Predicate<String> wanted) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new NoSuchFileException(input + ": no such input, name a folder or a file");
            }
            if (Files.isDirectory(input)) {
                files.addAll(below(input, inputs.size() > 1 ? nameOf(input) : "", wanted));
            } else if (wanted.test(nameOf(input))) {
                files.add(new InputFile(input, nameOf(input)));
            }
        }
        return files.stream().sorted().toList();
    }

    private static List<InputFile> below(Path input, String prefix, Predicate<String> wanted) throws IOException {
        List<InputFile> files = new ArrayList<>();
        Path root = input.toRealPath();
        try (Stream<Path> paths = Files.walk(input, FileVisitOption.FOLLOW_LINKS)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path relative = input.relativize(path);
                if (isVisible(relative) && wanted.test(nameOf(relative))) {
                    refuseOutside(root, path);
                    files.add(new InputFile(path, name(prefix, relative)));
                }
            }
        }
        return files;
    }

    private static boolean isVisible(Path relative) {
        for (Path part : relative) {
            if (".~_".indexOf(part.toString().charAt(0)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static void refuseOutside(Path root, Path path) throws IOException {
        Path real = path.toRealPath();
        if (!real.startsWith(root)) {
            throw new IOException(path + ": a link that leads out of the input, copy the file into it");
        }
    }

    private static String name(String prefix, Path relative) {
        String name = relative.toString().replace('\\', '/');
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String nameOf(Path path) {
        Path file = path.toAbsolutePath().normalize().getFileName();
        return file == null ? "" : file.toString();
    }
}
