package org.payung.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A random stratified sample of clusters with a few numbers for each unit, that can be shuffled and rescaled. */
record RandomSample(List<Person> persons) {

    record Person(SampledUnit unit, double income, double amount, boolean property, boolean inside) {}

    static Arbitrary<RandomSample> any() {
        return Arbitraries.randomValue(RandomSample::of);
    }

    static RandomSample of(Random random) {
        List<Person> persons = new ArrayList<>();
        int strata = 1 + random.nextInt(3);
        for (int h = 0; h < strata; h++) {
            int clusters = 2 + random.nextInt(5);
            double population = random.nextBoolean() ? Double.POSITIVE_INFINITY : clusters + random.nextInt(9);
            for (int c = 0; c < clusters; c++) {
                int units = 1 + random.nextInt(5);
                for (int i = 0; i < units; i++) {
                    SampledUnit unit = SampledUnit.of("h" + h, "c" + c, 1 + 99 * random.nextDouble())
                            .fromClusters(population);
                    // Whole numbers, so that ties occur
                    double income = random.nextInt(40);
                    persons.add(new Person(
                            unit, income, income * random.nextDouble(), random.nextInt(3) == 0, random.nextBoolean()));
                }
            }
        }
        return new RandomSample(persons);
    }

    RandomSample shuffled(Random random) {
        List<Person> other = new ArrayList<>(persons);
        Collections.shuffle(other, random);
        return new RandomSample(other);
    }

    RandomSample scaled(double factor) {
        return new RandomSample(persons.stream()
                .map(each -> new Person(
                        SampledUnit.of(
                                        each.unit().stratum(),
                                        each.unit().cluster(),
                                        factor * each.unit().weight())
                                .fromClusters(each.unit().clustersInPopulation()),
                        each.income(),
                        each.amount(),
                        each.property(),
                        each.inside()))
                .toList());
    }

    SurveyDesign design() {
        return SurveyDesign.of(persons.stream().map(Person::unit).toList());
    }

    double[] incomes() {
        return persons.stream().mapToDouble(Person::income).toArray();
    }

    double[] amounts() {
        return persons.stream().mapToDouble(Person::amount).toArray();
    }

    boolean[] property() {
        boolean[] flags = new boolean[persons.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = persons.get(i).property();
        }
        return flags;
    }

    boolean[] domain() {
        boolean[] flags = new boolean[persons.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = persons.get(i).inside();
        }
        return flags;
    }

    /** Transfers in the households of those with the property, at most their income. */
    TransferSurvey transfers() {
        double[] paid = Domains.inside(amounts(), property());
        return new TransferSurvey(design(), incomes(), paid, property());
    }
}
