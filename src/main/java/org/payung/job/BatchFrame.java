package org.payung.job;

import org.payung.store.Database;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Spring Batch on the JDBC job repository, put together by hand: the default repository stores nothing, and a context
 * scan would double the start-up time of every command.
 */
record BatchFrame(JobRepository repository, JobOperator operator, PlatformTransactionManager transactions) {

    static BatchFrame on(Database database) {
        try {
            JdbcJobRepositoryFactoryBean repositories = new JdbcJobRepositoryFactoryBean();
            repositories.setDataSource(database.dataSource());
            repositories.setTransactionManager(database.transactions());
            repositories.setDatabaseType("HSQL");
            repositories.afterPropertiesSet();
            JobRepository repository = repositories.getObject();

            JobOperatorFactoryBean operators = new JobOperatorFactoryBean();
            operators.setJobRepository(repository);
            operators.setJobRegistry(new MapJobRegistry());
            operators.setTransactionManager(database.transactions());
            operators.afterPropertiesSet();
            return new BatchFrame(repository, operators.getObject(), database.transactions());
        } catch (Exception e) {
            throw new IllegalStateException("the job repository could not be set up", e);
        }
    }
}
