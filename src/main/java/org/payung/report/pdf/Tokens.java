package org.payung.report.pdf;

/** Finds a figure in a text as a whole: {@code 6.6} does not stand in {@code 66.6}. */
final class Tokens {

    private Tokens() {}

    static boolean holds(String text, String figure) {
        for (int at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
            int end = at + figure.length();
            if (!continuesBefore(text, at) && !continuesAfter(text, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean continuesBefore(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean decimal = (before == '.' || before == ',') && at > 1 && Character.isDigit(text.charAt(at - 2));
        return Character.isDigit(before) || decimal;
    }

    private static boolean continuesAfter(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char after = text.charAt(end);
        boolean decimal =
                (after == '.' || after == ',') && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
        return Character.isDigit(after) || decimal;
    }
}
