package org.payung.series;

/**
 * Where something stands in the input.
 *
 * @param file path relative to its input folder, with {@code /}
 * @param place {@code line 12}, {@code data!I14}, or empty for the whole file
 */
public record Location(String file, String place) implements Comparable<Location> {

    public static final Location NOWHERE = new Location("", "");

    public static Location line(String file, long line) {
        return new Location(file, "line " + line);
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : place.compareTo(other.place);
    }

    @Override
    public String toString() {
        return place.isEmpty() ? file : file + " " + place;
    }
}
