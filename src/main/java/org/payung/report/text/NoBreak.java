package org.payung.report.text;

import java.util.regex.Pattern;

/** Joins by no-break spaces what must not part at the end of a line: «45 per cent», «13 to 15», «No. 102». */
final class NoBreak {

    private static final String NUMBER = "[0-9\uE000-\uF8FF]";
    private static final Pattern BEFORE_WORD = Pattern.compile("(?<=" + NUMBER + ") (?=(?:per cent|persen|%))");
    private static final Pattern RANGE = Pattern.compile("(?<=" + NUMBER + ") (to|sampai|of|dari) (?=" + NUMBER + ")");
    private static final Pattern AFTER_WORD = Pattern.compile("(?<=\\bNo\\.) (?=[0-9])");

    private NoBreak() {}

    static String join(String text) {
        String joined = BEFORE_WORD.matcher(text).replaceAll("\u00A0");
        joined = RANGE.matcher(joined).replaceAll("\u00A0$1\u00A0");
        return AFTER_WORD.matcher(joined).replaceAll("\u00A0");
    }
}
