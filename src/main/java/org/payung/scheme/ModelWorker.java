package org.payung.scheme;

/**
 * The insured person for whom a benefit is computed.
 *
 * @param contributedMonths months of contributions
 * @param dependants who add to the rate where the rules know a supplement
 * @param resigned whether the worker left of their own will
 */
public record ModelWorker(int contributedMonths, int dependants, boolean resigned) {

    /** More than any law asks for. */
    private static final int LONGEST_RECORD = Integer.MAX_VALUE;

    private static final int STANDARD_RECORD = 24;

    /** The standard beneficiary of METHOD 4.1: dismissed, insured for 24 months, alone. */
    public static final ModelWorker STANDARD = withRecord(STANDARD_RECORD);

    public ModelWorker {
        if (contributedMonths < 0 || dependants < 0) {
            throw new IllegalArgumentException("a record of " + contributedMonths + " months and " + dependants
                    + " dependants, expected 0 or more of each");
        }
    }

    /** Dismissed, alone, with so many months of contributions. */
    public static ModelWorker withRecord(int contributedMonths) {
        return new ModelWorker(contributedMonths, 0, false);
    }

    /** The standard beneficiary on a record. */
    public static ModelWorker of(InsuranceRecord record) {
        return record == InsuranceRecord.LONGEST ? withRecord(LONGEST_RECORD) : STANDARD;
    }

    public ModelWorker withDependants(int others) {
        return new ModelWorker(contributedMonths, others, resigned);
    }

    /** The same worker after a resignation. */
    public ModelWorker afterResignation() {
        return new ModelWorker(contributedMonths, dependants, true);
    }

    boolean hasLongestRecord() {
        return contributedMonths == LONGEST_RECORD;
    }

    boolean hasAtMostStandardRecord() {
        return contributedMonths <= STANDARD_RECORD;
    }
}
