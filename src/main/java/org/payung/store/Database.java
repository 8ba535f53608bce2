package org.payung.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hsqldb.jdbc.JDBCPool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one HSQLDB database, under {@code store/db}. Every commit is on the disk before it returns: the program refuses a
 * database that delays its log. HSQLDB's own lock file is off; {@link StoreLock} is the lease, which must be held first.
 */
public final class Database implements AutoCloseable {

    private final JDBCPool pool;
    private final JdbcTransactionManager transactions;

    private Database(JDBCPool pool) {
        this.pool = pool;
        this.transactions = new JdbcTransactionManager(pool);
    }

    /** Opens the database of the store, creating or migrating it as needed; only who holds the lock may. */
    public static Database open(Path store, StoreLock lock) {
        lock.requireHeld();
        JDBCPool pool = new JDBCPool(4);
        pool.setUrl("jdbc:hsqldb:file:" + store.resolve("db").resolve("payung")
                + ";hsqldb.lock_file=false;hsqldb.write_delay=false;hsqldb.tx=mvcc;hsqldb.log_size=50"
                + ";hsqldb.method_class_names=;sql.syntax_ora=false");
        pool.setUser("SA");
        pool.setPassword("");
        Database database = new Database(pool);
        database.requireDurableCommits();
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .javaMigrations(new BatchTables())
                .load()
                .migrate();
        return database;
    }

    private void requireDurableCommits() {
        String delay = sql().sql("SELECT property_value FROM information_schema.system_properties"
                        + " WHERE property_name = 'hsqldb.write_delay'")
                .query(String.class)
                .optional()
                .orElse("unknown");
        if (!delay.equals("false")) {
            throw new IllegalStateException(
                    "hsqldb.write_delay is '" + delay + "', expected 'false': commits could be lost");
        }
    }

    public DataSource dataSource() {
        return pool;
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    /** Runs the work in a transaction of its own, committed when it returns. */
    void inOwnTransaction(Runnable work) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(status -> work.run());
    }

    JdbcClient sql() {
        return JdbcClient.create(pool);
    }

    /** Writes all data into the database's own files and starts its log afresh: done at each release. */
    public void checkpoint() {
        sql().sql("CHECKPOINT").update();
    }

    @Override
    public void close() {
        sql().sql("SHUTDOWN").update();
    }
}
