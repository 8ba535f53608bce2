package org.payung.release;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.payung.series.Period;

/** The name of a release: quarter and run, {@code 2024-Q3-r1}. */
public record ReleaseId(Period period, int run) implements Comparable<ReleaseId> {

    private static final Pattern TEXT = Pattern.compile("(.+)-r([1-9]\\d*)");

    public ReleaseId {
        if (run < 1) {
            throw new IllegalArgumentException("run " + run + ", expected 1 or more");
        }
    }

    /** @throws IllegalArgumentException if the text is not of the form {@code 2024-Q3-r1} */
    public static ReleaseId parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "', expected a release such as 2024-Q3-r1");
        }
        return new ReleaseId(Period.parse(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public int compareTo(ReleaseId other) {
        int byPeriod = period.compareTo(other.period);
        return byPeriod != 0 ? byPeriod : Integer.compare(run, other.run);
    }

    @Override
    public String toString() {
        return period + "-r" + run;
    }
}
