package org.payung.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How an indicator is computed; names its inputs. */
public sealed interface Formula {

    /** The series and indicators it reads, each named as in the file, in the order of the file. */
    List<String> inputs();

    /** The published figure itself. */
    record Level(String concept) implements Formula {

        @Override
        public List<String> inputs() {
            return List.of(concept);
        }
    }

    /** {@code factor} × numerator / denominator, of the same period; {@code factor} is 100 for percentages. */
    record Ratio(String numerator, String denominator, double factor) implements Formula {

        @Override
        public List<String> inputs() {
            return List.of(numerator, denominator);
        }
    }

    /**
     * {@code factor} × the product of {@code of} / the product of {@code over}, of the same period. A name is a series or,
     * where no series has it, an indicator.
     */
    record Product(List<String> of, List<String> over, double factor) implements Formula {

        public Product {
            of = List.copyOf(of);
            over = List.copyOf(over);
        }

        @Override
        public List<String> inputs() {
            return Stream.concat(of.stream(), over.stream()).toList();
        }
    }

    /** Mean of concepts of the same period. */
    record Mean(List<String> concepts) implements Formula {

        @Override
        public List<String> inputs() {
            return List.copyOf(concepts);
        }
    }

    /** Difference in points between two years of the same source release. */
    record Change(String concept, int years) implements Formula {

        @Override
        public List<String> inputs() {
            return List.of(concept);
        }
    }

    /** {@code from} less the figure, as 100 less coverage. */
    record Shortfall(String concept, double from) implements Formula {

        @Override
        public List<String> inputs() {
            return List.of(concept);
        }
    }

    /**
     * A named statistical or legal method in Java, with its parameters as text. A parameter in capitals names series or
     * indicators, several with commas between them.
     */
    record Method(String name, Map<String, String> parameters) implements Formula {

        private static final Pattern CODES = Pattern.compile("[A-Z][A-Z0-9_]*( *, *[A-Z][A-Z0-9_]*)*");
        private static final Pattern COMMA = Pattern.compile(" *, *");

        public Method {
            parameters = Map.copyOf(parameters);
        }

        @Override
        public List<String> inputs() {
            return new TreeMap<>(parameters)
                    .values().stream()
                            .filter(text -> CODES.matcher(text).matches())
                            .flatMap(COMMA::splitAsStream)
                            .toList();
        }

        /**
         * The series or indicators of one parameter, none where it is not given.
         *
         * @throws IllegalArgumentException if the parameter is something else
         */
        public List<String> codes(String parameter) {
            String text = parameters.get(parameter);
            if (text == null) {
                return List.of();
            }
            if (!CODES.matcher(text).matches()) {
                throw new IllegalArgumentException("method '" + name + "': parameter '" + parameter + "' holds '" + text
                        + "', expected codes in capitals");
            }
            return COMMA.splitAsStream(text).toList();
        }

        /**
         * A parameter that the method cannot do without.
         *
         * @throws IllegalArgumentException if it is not given
         */
        public String text(String parameter) {
            String text = parameters.get(parameter);
            if (text == null) {
                throw new IllegalArgumentException("method '" + name + "': missing parameter '" + parameter + "'");
            }
            return text;
        }
    }
}
