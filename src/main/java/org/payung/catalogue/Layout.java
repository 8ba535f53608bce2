package org.payung.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What stands in which table of a report, in the order of its pages.
 *
 * @param id {@code regional}, {@code brief} or {@code workbook}
 */
public record Layout(String id, List<PageLayout> pages) {

    /**
     * One page or sheet.
     *
     * @param page which page builder, as {@code coverage}
     * @param settings lists by name: {@code areas}, {@code groups}, {@code indicators} …
     */
    public record PageLayout(String page, Map<String, List<String>> settings) {

        /** The list of that name, empty where the layout gives none. */
        public List<String> list(String name) {
            return settings.getOrDefault(name, List.of());
        }
    }
}
