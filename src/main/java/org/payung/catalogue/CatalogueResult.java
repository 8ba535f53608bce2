package org.payung.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What reading the templates gave: a catalogue, or all mistakes at once.
 *
 * @param mistakes one line each, {@code indicators/si-cov-uemp.yml: unknown …}; empty if and only if there is a catalogue
 * @param warnings rules not checked for a year, texts unused
 */
public record CatalogueResult(Optional<Catalogue> catalogue, List<String> mistakes, List<String> warnings) {}
