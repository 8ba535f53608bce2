package org.payung.job;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** The quarterly job: eight steps in the order a reader meets them, each one tasklet and one transaction. */
final class ReportJob {

    static final String NAME = "report";

    private ReportJob() {}

    /** The steps by name, in order. */
    static Map<String, ReportStep> steps() {
        Map<String, ReportStep> steps = new LinkedHashMap<>();
        steps.put("LoadCatalogue", new LoadCatalogue());
        steps.put("IngestObservations", new IngestObservations());
        steps.put("CheckObservations", new CheckObservations());
        steps.put("CompleteSeries", new CompleteSeries());
        steps.put("ComputeIndicators", new ComputeIndicators());
        steps.put("AggregateRegions", new AggregateRegions());
        steps.put("CompareWithStandards", new CompareWithStandards());
        steps.put("PublishRelease", new PublishRelease());
        return steps;
    }

    static Job build(JobRepository repository, PlatformTransactionManager transactions, RunContext context) {
        SimpleJobBuilder job = null;
        int number = 0;
        Map<String, ReportStep> steps = steps();
        for (Map.Entry<String, ReportStep> each : steps.entrySet()) {
            number++;
            Step step = tasklet(repository, transactions, context, each, number, steps.size());
            job = job == null ? new JobBuilder(NAME, repository).start(step) : job.next(step);
        }
        if (job == null) {
            throw new IllegalStateException("a job without steps");
        }
        return job.build();
    }

    private static Step tasklet(
            JobRepository repository,
            PlatformTransactionManager transactions,
            RunContext context,
            Map.Entry<String, ReportStep> named,
            int number,
            int of) {
        return new StepBuilder(named.getKey(), repository)
                .tasklet(
                        (contribution, chunk) -> {
                            context.progress().step(number, of, named.getKey());
                            Instant start = context.clock().instant();
                            named.getValue().run(context);
                            context.timings()
                                    .add(
                                            named.getKey(),
                                            Duration.between(
                                                    start, context.clock().instant()));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
