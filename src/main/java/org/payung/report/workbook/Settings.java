package org.payung.report.workbook;

import java.util.List;
import org.payung.catalogue.Layout;
import org.payung.catalogue.Layout.PageLayout;

/** One named group of settings of a layout file. */
record Settings(String file, PageLayout group) {

    /** @throws IllegalArgumentException if the layout has no such group */
    static Settings of(Layout layout, String name) {
        return layout.pages().stream()
                .filter(page -> page.page().equals(name))
                .findFirst()
                .map(page -> new Settings(layout.id(), page))
                .orElseThrow(() -> new IllegalArgumentException(layout.id() + ": missing '" + name + "'"));
    }

    static Settings of(PageLayout page) {
        return new Settings("workbook", page);
    }

    /** The name of the sheet that a page of the workbook becomes. */
    static String name(PageLayout page) {
        return of(page).text("sheet");
    }

    List<String> list(String name) {
        return group.list(name);
    }

    /** @throws IllegalArgumentException if the group gives no such setting */
    String text(String name) {
        List<String> given = group.list(name);
        if (given.isEmpty()) {
            throw new IllegalArgumentException(file + " '" + group.page() + "': missing '" + name + "'");
        }
        return given.get(0);
    }

    String text(String name, String otherwise) {
        List<String> given = group.list(name);
        return given.isEmpty() ? otherwise : given.get(0);
    }

    /** @throws IllegalArgumentException if it is absent or no number */
    double number(String name) {
        String text = text(name);
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    file + " '" + group.page() + "': " + name + " is '" + text + "', expected a number", e);
        }
    }
}
