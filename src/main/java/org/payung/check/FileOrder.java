package org.payung.check;

import java.util.Comparator;
import org.payung.series.Location;

/** Orders places as a reader meets them: by file, then by row, so that line 9 stands before line 10. */
final class FileOrder implements Comparator<Location> {

    private static final long LARGEST = 1_000_000_000_000L;

    @Override
    public int compare(Location one, Location other) {
        int byFile = one.file().compareTo(other.file());
        if (byFile != 0) {
            return byFile;
        }
        int byRow = Long.compare(row(one.place()), row(other.place()));
        return byRow != 0 ? byRow : one.place().compareTo(other.place());
    }

    /** The number at the end of a place, 0 where there is none; read by hand, for it is compared a million times. */
    private static long row(String place) {
        long row = 0;
        long unit = 1;
        for (int i = place.length() - 1; i >= 0 && isDigit(place.charAt(i)) && unit < LARGEST; i--) {
            row += unit * (place.charAt(i) - '0');
            unit *= 10;
        }
        return row;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
