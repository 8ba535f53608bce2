package org.payung.catalogue;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.payung.series.AreaKind;

/** Looks up names by which one definition calls another. A kind that could not be read is not looked up. */
final class Lookup {

    private final Catalogue catalogue;
    private final Definitions definitions;
    private final Mistakes mistakes;
    private final boolean indicatorsAreRead;

    Lookup(Catalogue catalogue, Definitions definitions, Mistakes mistakes) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.mistakes = mistakes;
        this.indicatorsAreRead = isSound("indicators/");
    }

    Catalogue catalogue() {
        return catalogue;
    }

    void series(String path, String pointer, String name) {
        require(path, pointer, "series", name, catalogue.concepts().keySet(), "concepts.yml");
    }

    void indicator(String path, String pointer, String name) {
        require(path, pointer, "indicator", name, catalogue.indicators().keySet(), "indicators/");
    }

    /** A series or, where no series has the name, an indicator. */
    void seriesOrIndicator(String path, String pointer, String name) {
        Set<String> known = new TreeSet<>(catalogue.concepts().keySet());
        known.addAll(catalogue.indicators().keySet());
        if (indicatorsAreRead) {
            require(path, pointer, "series or indicator", name, known, "concepts.yml");
        }
    }

    void scheme(String path, String pointer, String name) {
        require(path, pointer, "scheme", name, catalogue.schemes().keySet(), "schemes/");
    }

    void area(String path, String pointer, String name) {
        require(path, pointer, "area", name, catalogue.areas().keySet(), AreaTables.AREAS);
    }

    void country(String path, String pointer, String name) {
        Set<String> countries = new TreeSet<>();
        catalogue.areas().values().stream()
                .filter(area -> area.kind() == AreaKind.COUNTRY)
                .forEach(area -> countries.add(area.id()));
        require(path, pointer, "area", name, countries, AreaTables.AREAS);
    }

    /** @param from the file or folder that the known names come from */
    void require(String path, String pointer, String kind, String name, Collection<String> known, String from) {
        if (!known.contains(name) && isSound(from)) {
            mistake(path, pointer, Names.unknown(kind, name, known));
        }
    }

    boolean isSound(String fileOrFolder) {
        return !mistakes.touch(fileOrFolder);
    }

    void mistake(String path, String pointer, String message) {
        mistakes.add(definitions.file(path), pointer, message);
    }
}
