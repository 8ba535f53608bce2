package org.payung.method;

/**
 * What a household survey says of one kind of transfer, person by person; amounts are those of the household divided among
 * its members, so that a person stands for a part of them.
 *
 * @see "METHOD 4.5; World Bank, ASPIRE indicator glossary"
 */
public final class TransferSurvey {

    private final SurveyDesign design;
    private final double[] welfare;
    private final double[] transfer;
    private final boolean[] beneficiary;

    /**
     * A survey.
     *
     * @param welfare income or consumption of a person, transfer included
     * @param transfer part of it that is the transfer, 0 outside the households that receive it
     * @param beneficiary whether somebody in the person's household receives it (direct and indirect beneficiaries)
     */
    public TransferSurvey(SurveyDesign design, double[] welfare, double[] transfer, boolean[] beneficiary) {
        Domains.requireSameLength(welfare.length, design.size());
        Domains.requireSameLength(transfer.length, design.size());
        Domains.requireSameLength(beneficiary.length, design.size());
        for (int i = 0; i < transfer.length; i++) {
            if (!(transfer[i] >= 0) || (transfer[i] > 0 && !beneficiary[i])) {
                throw new IllegalArgumentException("person " + (i + 1) + " has the transfer " + transfer[i]
                        + ", expected at least 0, and 0 where nobody in the household receives it");
            }
        }
        this.design = design;
        this.welfare = welfare.clone();
        this.transfer = transfer.clone();
        this.beneficiary = beneficiary.clone();
    }

    public SurveyDesign design() {
        return design;
    }

    public double[] welfare() {
        return welfare.clone();
    }

    /** Welfare without the transfer: nobody is assumed to behave differently. */
    public double[] welfareBefore() {
        double[] before = welfare.clone();
        for (int i = 0; i < before.length; i++) {
            before[i] -= transfer[i];
        }
        return before;
    }

    public double[] transfer() {
        return transfer.clone();
    }

    public boolean[] beneficiary() {
        return beneficiary.clone();
    }

    /** Everybody, for figures of the whole population. */
    public boolean[] everybody() {
        return design.everybody();
    }
}
