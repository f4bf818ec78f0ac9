/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.find.Finder;
import org.yaodian.store.piece.Changes;
import org.yaodian.store.piece.PlanJoiner;
import org.yaodian.store.piece.PlanSplitter;
import org.yaodian.store.piece.Stand;
import org.yaodian.store.rights.Rights;
import org.yaodian.store.rights.Standing;
import org.yaodian.store.schema.SchemaStep;
import org.yaodian.store.schema.SchemaUpgrade;
import org.yaodian.store.sql.Database;
import org.yaodian.store.sql.DerbyEngine;
import org.yaodian.store.sql.Engine;
import org.yaodian.store.sql.PostgresEngine;
import org.yaodian.store.transfer.Transfer;

/**
 * A store of plans with all their revisions. Its methods wait for the database: call them in a job, never on the thread
 * of the user interface. They may be called from several threads.
 */
public final class Store implements AutoCloseable {

    private final StoreAddress address;
    private final Credentials credentials;
    private final Database database;

    private Store(StoreAddress address, Credentials credentials, Database database) {
        this.address = address;
        this.credentials = credentials;
        this.database = database;
    }

    /**
     * Creates an empty store and opens it.
     *
     * @param address     where
     * @param credentials the account, which owns the store
     * @return the open store
     * @throws StoreException when there is one already or it cannot be made
     */
    public static Store create(StoreAddress address, Credentials credentials) throws StoreException {
        return open(address, credentials, true, SchemaStep.ALL);
    }

    /**
     * Opens a store and brings it to the form of this program, after a backup, when it is older.
     *
     * @param address     where
     * @param credentials the account
     * @return the open store
     * @throws StoreException when there is none, it is newer than the program, in use, or cannot be reached
     */
    public static Store open(StoreAddress address, Credentials credentials) throws StoreException {
        return open(address, credentials, false, SchemaStep.ALL);
    }

    static Store open(StoreAddress address, Credentials credentials, boolean create, List<SchemaStep> steps)
            throws StoreException {
        Engine engine = switch (address) {
            case StoreAddress.Local local -> new DerbyEngine(local, credentials);
            case StoreAddress.Shared shared -> new PostgresEngine(shared, credentials);
        };
        engine.prepare(create);
        var database = new Database(engine);
        try (var connection = database.connect()) {
            new SchemaUpgrade(engine, steps).run(connection);
        } catch (SQLException e) {
            database.close();
            throw engine.translate(e);
        } catch (StoreException e) {
            database.close();
            throw e;
        }
        return new Store(address, credentials, database);
    }

    /**
     * Where the store is.
     *
     * @return its address
     */
    public StoreAddress address() {
        return address;
    }

    /**
     * The account with which it is open.
     *
     * @return the name of the account
     */
    public String account() {
        return credentials.user();
    }

    /**
     * Plans, branches and tags.
     *
     * @return the catalog of this store
     */
    public PlanCatalog plans() {
        return new PlanCatalog(database, credentials.user());
    }

    /**
     * Revisions and what they changed.
     *
     * @return the history of this store
     */
    public History history() {
        return new History(database);
    }

    /**
     * Files by their content.
     *
     * @return the files of this store
     */
    public FileStore files() {
        return new FileStore(database);
    }

    /**
     * Soft locks.
     *
     * @return the locks of this store
     */
    public Locks locks() {
        return new Locks(database, credentials.user());
    }

    /**
     * Who may do what.
     *
     * @return the rights of this store
     */
    public Rights rights() {
        return new Rights(database, credentials.user());
    }

    /**
     * The account with which the store is open, as it stands in commits. A server takes no other one.
     *
     * @param unit the unit for which it acts; empty when that is not told
     * @return the author
     */
    public Author author(String unit) {
        return new Author(credentials.user(), unit);
    }

    /**
     * What a commit of a plan would store.
     *
     * @param plan the plan, which gets an id when it has none
     * @param base the revision that it started from; 0 for a plan that is new in the store
     * @return its changes since the base
     * @throws StoreException when there is no such revision or the plan cannot be stored
     */
    public Changes changes(WorkPlan plan, long base) throws StoreException {
        PlanHead.of(plan);
        try {
            var pieces = PlanSplitter.split(plan);
            Map<String, Stand> stands = base == 0 ? Map.of() : database.run(connection -> {
                new Tables(connection).revisionOrFail(base);
                return new PieceReader(connection).stands(base);
            });
            return Changes.between(stands, pieces);
        } catch (PlanFileException e) {
            throw new StoreException(Problem.REQUEST, e.getMessage(), e);
        }
    }

    /**
     * Stores a new state of a plan, all of it or nothing. Its cost follows the number of changes, not the plan.
     *
     * @param commit  what to store
     * @param monitor told of each row; a cancelled commit stores nothing
     * @return what became of it; nothing is ever overwritten
     * @throws StoreException when the store cannot be reached or refuses
     */
    public CommitResult commit(Commit commit, IProgressMonitor monitor) throws StoreException {
        return database.run(connection -> new Committer(connection, this::denials).commit(commit, monitor));
    }

    private List<Denial> denials(Connection connection, Commit commit) throws SQLException, StoreException {
        return CommitRights.denials(connection, standing(connection), commit);
    }

    private Standing standing(Connection connection) throws SQLException {
        return Standing.of(connection, database.engine(), credentials.user());
    }

    /**
     * Reads a plan as it was at a revision.
     *
     * @param revision the number of the revision
     * @return the plan, equal to the one that was committed
     * @throws StoreException when there is no such revision or it is damaged
     */
    public Checkout checkout(long revision) throws StoreException {
        return database.run(connection -> {
            var found = new Tables(connection).revisionOrFail(revision);
            try {
                var resource = PlanJoiner.join(new PieceReader(connection).pieces(revision));
                return new Checkout(found, resource.getPlan(),
                        resource.getWarnings().stream().map(Diagnostic::getMessage).toList());
            } catch (IOException e) {
                throw new StoreException(Problem.DAMAGED,
                        NLS.bind(Messages.Store_PlanIncomplete, revision, e.getMessage()), e);
            }
        });
    }

    /**
     * Makes an old revision the newest one of a branch again, as a new revision; nothing is lost.
     *
     * @param planId   the plan
     * @param branch   the branch
     * @param revision the state to go back to, on any branch of the plan
     * @param author   who
     * @param message  why
     * @return what became of it
     * @throws StoreException when one of them is not in the store
     */
    public CommitResult restore(String planId, String branch, long revision, Author author, String message)
            throws StoreException {
        var head = plans().resolve(planId, branch).number();
        plans().resolve(planId, Long.toString(revision));
        var changes = history().compare(head, revision);
        var plan = PlanHead.of(checkout(revision).plan());
        return commit(new Commit(plan, branch, head, author, message, changes),
                new NullProgressMonitor());
    }

    /**
     * Brings what others committed into a plan that was changed here. Stores nothing.
     *
     * @param mine   the plan as it is here
     * @param branch its branch
     * @param base   the revision that it started from
     * @param merger merges changes of both sides; null when none is installed
     * @return what to do
     * @throws StoreException when one of them is not in the store
     */
    public Update update(WorkPlan mine, String branch, long base, PlanMerger merger) throws StoreException {
        var theirs = plans().resolve(PlanHead.of(mine).id(), branch);
        if (theirs.number() == base) {
            return new Update.UpToDate();
        }
        if (changes(mine, base).isEmpty()) {
            return new Update.Forward(checkout(theirs.number()));
        }
        if (merger == null) {
            return new Update.NoMerger(theirs);
        }
        return switch (merger.merge(checkout(base).plan(), mine, checkout(theirs.number()).plan())) {
            case PlanMerger.Outcome.Merged merged -> new Update.Merged(merged.plan(), theirs);
            case PlanMerger.Outcome.Conflicting conflicting -> new Update.Conflicting(conflicting.conflicts(), theirs);
        };
    }

    /**
     * The same item in plans of other years.
     *
     * @return the lineage of items in this store
     */
    public Lineage lineage() {
        return new Lineage(database, credentials.user());
    }

    /**
     * Comments on parts of plans.
     *
     * @return the comments of this store
     */
    public Remarks remarks() {
        return new Remarks(database, credentials.user());
    }

    /**
     * Backups and copies of the whole store.
     *
     * @return the transfers of this store
     */
    public Transfer transfer() {
        return new Transfer(database);
    }

    /**
     * Opens the search across all plans. The first time it reads the whole store.
     *
     * @param folder where its index is or shall be, on this computer and used by this process alone
     * @return the finder, to be closed by the caller; call {@link Finder#refresh} to take in what is new
     * @throws StoreException when the folder cannot be used
     */
    public Finder finder(Path folder) throws StoreException {
        return Finder.open(folder, new MainBranches(database));
    }

    /**
     * Reads everything and computes all hashes anew.
     *
     * @param monitor told of each revision; may be cancelled
     * @return how many revisions there are, all of them whole
     * @throws StoreException with {@link Problem#DAMAGED} when something is not as it was stored
     */
    public int verify(IProgressMonitor monitor) throws StoreException {
        return database.run(connection -> new Verifier(connection, address).verify(monitor));
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
