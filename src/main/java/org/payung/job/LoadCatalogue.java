package org.payung.job;

/**
 * Step 1: stores the snapshot of the templates that the release is made from and explained with. They were read and
 * found sound when the run was identified; nothing runs on a broken catalogue.
 */
final class LoadCatalogue implements ReportStep {

    @Override
    public void run(RunContext context) {
        RunContext.calendarEntry(context.catalogue(), context.quarter());
        context.storeTemplates();
    }
}
