package org.payung.report;

import java.util.List;

/**
 * One entry of annex B, and what {@code explain} prints.
 *
 * @param number short number on its page, {@code N1}; empty where the figure stands in no sentence
 * @param id id with the release before it
 * @param printed the figure as printed
 * @param formula in words
 * @param inputs one line each: what, file and place, value, weight, treatment
 * @param marks words of its marks, may be empty
 * @param rounding as {@code 12.0863 to 12.1, half-even}
 * @param page page on which the number stands, 0 where none
 */
public record NumberEntry(
        String number,
        String id,
        String printed,
        String formula,
        List<String> inputs,
        String marks,
        String rounding,
        int page) {}
