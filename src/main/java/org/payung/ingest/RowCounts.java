package org.payung.ingest;

/**
 * What became of the rows of a file: every row read is stored, rejected with a finding, or filtered because the mapping
 * does not ask for it.
 */
public record RowCounts(int read, int stored, int rejected, int filtered) {

    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

    public RowCounts {
        if (read != stored + rejected + filtered) {
            throw new IllegalArgumentException(read + " rows read, but " + stored + " stored, " + rejected
                    + " rejected and " + filtered + " filtered");
        }
    }

    public RowCounts plus(RowCounts other) {
        return new RowCounts(
                read + other.read, stored + other.stored, rejected + other.rejected, filtered + other.filtered);
    }
}
