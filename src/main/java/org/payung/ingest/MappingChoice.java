package org.payung.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.SourceMapping;
import org.payung.series.Location;

/** The mapping that fits a header: the one that recognises most of its columns. */
final class MappingChoice {

    private final List<SourceMapping> mappings;

    MappingChoice(List<SourceMapping> mappings) {
        this.mappings = mappings;
    }

    /** The mapping all of whose columns the header has; of several the one that asks for most, then the first by id. */
    Optional<SourceMapping> fitting(String format, List<String> header) {
        return ofFormat(format)
                .filter(mapping -> missing(mapping, header).isEmpty())
                .min(Comparator.comparing(
                                (SourceMapping mapping) -> -asked(mapping).size())
                        .thenComparing(SourceMapping::id));
    }

    /**
     * What to say of a header that no mapping fits: the columns it lacks if it has more than half of what a mapping
     * recognises, else nothing.
     */
    Optional<FileFault> nearMiss(String format, List<String> header, Location place) {
        return ofFormat(format)
                .filter(mapping ->
                        2 * missing(mapping, header).size() < asked(mapping).size())
                .min(Comparator.comparing((SourceMapping mapping) ->
                                missing(mapping, header).size())
                        .thenComparing(SourceMapping::id))
                .map(mapping -> FileFault.of(
                        "missing-column",
                        place,
                        "the header has " + quoted(header),
                        "also " + quoted(missing(mapping, header)) + " of layout '" + mapping.id() + "'"));
    }

    private Stream<SourceMapping> ofFormat(String format) {
        return mappings.stream().filter(mapping -> mapping.format().equals(format));
    }

    private static List<String> missing(SourceMapping mapping, List<String> header) {
        return asked(mapping).stream()
                .filter(column -> !header.contains(column))
                .toList();
    }

    /** What a mapping recognises, and the columns without which there is no figure. */
    private static List<String> asked(SourceMapping mapping) {
        Stream<String> needed = Stream.of(Field.values())
                .filter(field -> field.absent() == null)
                .flatMap(field -> Optional.ofNullable(mapping.columns().get(field.id())).stream());
        return Stream.concat(mapping.recognise().stream(), needed).distinct().toList();
    }

    private static String quoted(Collection<String> names) {
        return String.join(", ", names.stream().map(name -> "'" + name + "'").toList());
    }
}
