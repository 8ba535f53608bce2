package org.payung.catalogue;

import java.util.List;
import java.util.Map;

/**
 * How an input layout maps to observations: one file of {@code templates/sources/}.
 *
 * @param format {@code csv} or {@code xlsx}
 * @param recognise header columns that must all be present for the mapping to fit
 * @param columns our field ({@code area}, {@code concept}, {@code value} …) to the column's header
 * @param constants our field to a fixed value
 * @param codes our field to a code map: text found to our code ({@code BOTHSEX} to {@code _T})
 * @param keepRows column to the values kept; other rows are counted as filtered; empty keeps all. In a file {@code @areas}
 *     stands for every id, M49 number and name of {@code areas.csv} and every area code of the mapping
 * @param patterns our field to a regular expression with one group, applied to the file name ({@code source_release},
 *     {@code release_date})
 * @param hash SHA-256 of the mapping file, part of a segment's name
 */
public record SourceMapping(
        String id,
        String file,
        String format,
        List<String> recognise,
        Map<String, String> columns,
        Map<String, String> constants,
        Map<String, Map<String, String>> codes,
        Map<String, List<String>> keepRows,
        Map<String, String> patterns,
        String hash) {}
