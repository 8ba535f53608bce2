package org.payung.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of {@code templates/} as read once, by path relative to it, with {@code /}: what the snapshot of a run and
 * the sealed record of a release hold. Pages for people ({@code *.md}) and hidden files change no figure and are left out.
 */
public record TemplateFiles(NavigableMap<String, byte[]> byPath) {

    /** A definition file of more bytes than this is not one. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    static final int MOST_FILES = 5_000;

    public TemplateFiles {
        byPath = Collections.unmodifiableNavigableMap(new TreeMap<>(byPath));
    }

    /**
     * Reads every file below the folder; links are not followed.
     *
     * @throws IOException if the folder cannot be read, or holds more or larger files than a folder of definitions does
     */
    public static TemplateFiles readFolder(Path folder) throws IOException {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        for (Path file : filesBelow(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            files.put(path, readBounded(file, path));
        }
        return new TemplateFiles(files);
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, 8)) {
            List<Path> files = walk.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .filter(each -> isDefinition(folder.relativize(each)))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (files.size() > MOST_FILES) {
                throw new IOException(folder + " holds more than " + MOST_FILES + " files");
            }
            return files;
        }
    }

    private static boolean isDefinition(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") || part.toString().startsWith("~")) {
                return false;
            }
        }
        return !relative.toString().endsWith(".md");
    }

    private static byte[] readBounded(Path file, String path) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("templates/" + path + " has more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }

    /** SHA-256 over path and content of every file, in the order of the paths, as lower-case hexadecimal. */
    public String hash() {
        MessageDigest digest = sha256();
        byPath.forEach((path, bytes) -> {
            digest.update((path + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of one file. */
    String hashOf(String path) {
        return HexFormat.of().formatHex(sha256().digest(bytes(path)));
    }

    /** @throws IllegalArgumentException if there is no such file */
    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The paths in a folder, as {@code indicators/}, that end as given. */
    List<String> in(String folder, String ending) {
        return byPath.keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(ending))
                .toList();
    }

    private byte[] bytes(String path) {
        byte[] bytes = byPath.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("templates/" + path + ": missing");
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
