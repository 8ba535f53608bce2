package org.payung.job;

/** Where a run tells how far it is. */
public interface Progress {

    Progress SILENT = new Progress() {};

    /**
     * A step begins.
     *
     * @param number from 1 to {@code of}
     */
    default void step(int number, int of, String name) {}

    /** Part of a step is done. */
    default void part(long done, long of, String what) {}
}
