package org.payung.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.payung.release.ReleaseId;
import org.payung.release.ReleaseIdentity;
import org.payung.release.ReleaseState;
import org.payung.series.Period;

/** The table of releases. Rows are added and their state moves on; none is ever removed once published. */
public final class ReleaseStore {

    private final Database database;

    public ReleaseStore(Database database) {
        this.database = database;
    }

    public List<ReleaseRow> all() {
        return database.sql()
                .sql("SELECT * FROM release ORDER BY period, run")
                .query(ReleaseStore::row)
                .list();
    }

    public Optional<ReleaseRow> find(ReleaseId id) {
        return all().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The newest published release of the same identity. */
    public Optional<ReleaseRow> findPublished(ReleaseIdentity identity) {
        return all().stream()
                .filter(row ->
                        row.state() == ReleaseState.PUBLISHED && row.identity().equals(identity))
                .reduce((older, newer) -> newer);
    }

    /** Begins a release, or begins it again: a row that was never published is replaced. */
    public void begin(ReleaseId id, ReleaseIdentity identity, LocalDate asOf) {
        database.sql()
                .sql("DELETE FROM release WHERE id = ? AND state = ?")
                .params(id.toString(), ReleaseState.BUILT.code())
                .update();
        insert(new ReleaseRow(id, identity, asOf, ReleaseState.BUILT));
    }

    /** Takes in a release folder that the store did not know. */
    public void adopt(ReleaseRow row) {
        database.sql()
                .sql("DELETE FROM release WHERE id = ?")
                .param(row.id().toString())
                .update();
        insert(row);
    }

    /** Drops a release that was begun and never published. */
    public void abandon(ReleaseId id) {
        database.sql()
                .sql("DELETE FROM release WHERE id = ? AND state = ?")
                .params(id.toString(), ReleaseState.BUILT.code())
                .update();
    }

    public void published(ReleaseId id) {
        database.sql()
                .sql("UPDATE release SET state = ? WHERE id = ?")
                .params(ReleaseState.PUBLISHED.code(), id.toString())
                .update();
    }

    private void insert(ReleaseRow row) {
        database.sql()
                .sql("INSERT INTO release (id, period, run, input_hash, templates_hash, program_version, as_of, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.id().toString(),
                        row.identity().period().toString(),
                        row.id().run(),
                        row.identity().inputHash(),
                        row.identity().templatesHash(),
                        row.identity().programVersion(),
                        row.asOf(),
                        row.state().code())
                .update();
    }

    private static ReleaseRow row(ResultSet row, int number) throws SQLException {
        ReleaseIdentity identity = new ReleaseIdentity(
                Period.parse(row.getString("period")),
                row.getString("input_hash"),
                row.getString("templates_hash"),
                row.getString("program_version"));
        return new ReleaseRow(
                ReleaseId.parse(row.getString("id")),
                identity,
                row.getObject("as_of", LocalDate.class),
                ReleaseState.parse(row.getString("state")));
    }
}
