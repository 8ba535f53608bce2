package org.payung.check;

import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptDefinition;
import org.payung.catalogue.ConceptKind;

/** What rules ask of a concept. */
final class Concepts {

    private Concepts() {}

    static boolean isKind(Catalogue catalogue, String concept, ConceptKind kind) {
        ConceptDefinition definition = catalogue.concepts().get(concept);
        return definition != null && definition.kind() == kind;
    }
}
