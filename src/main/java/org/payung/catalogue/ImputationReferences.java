package org.payung.catalogue;

import org.payung.catalogue.ImputationPlan.Groups;
import org.payung.catalogue.ImputationPlan.Regressor;
import org.payung.catalogue.ImputationPlan.Series;

/** Looks up what the imputation plan asks for. */
final class ImputationReferences {

    static final String FILE = "imputation.yml";

    private final Lookup lookup;

    ImputationReferences(Lookup lookup) {
        this.lookup = lookup;
    }

    void check() {
        ImputationPlan plan = lookup.catalogue().imputation();
        plan.regressors().values().forEach(this::regressor);
        plan.models().forEach((indicator, model) -> {
            String pointer = "/models/" + indicator;
            lookup.indicator(FILE, pointer, indicator);
            model.regressors()
                    .forEach(each -> lookup.require(
                            FILE, pointer, "regressor", each, plan.regressors().keySet(), FILE));
        });
        plan.errors().forEach((weight, error) -> {
            lookup.series(FILE, "/sampling-error/" + weight, weight);
            lookup.series(FILE, "/sampling-error/" + weight, error);
        });
    }

    private void regressor(Regressor regressor) {
        String pointer = "/regressors/" + regressor.id();
        if (regressor instanceof Series series) {
            series.terms().forEach(term -> {
                lookup.series(FILE, pointer, term.concept());
                if (term.over() != null) {
                    lookup.series(FILE, pointer, term.over());
                }
            });
        } else if (regressor instanceof Groups groups) {
            groups.groups().forEach(each -> lookup.area(FILE, pointer, each));
        }
    }
}
