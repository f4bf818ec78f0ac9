/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.store.Branch;
import org.yaodian.store.CommitResult;
import org.yaodian.store.StoreException;
import org.yaodian.store.WorkingCopy;
import org.yaodian.store.ui.Trial;

class CommittingTest {

    @TempDir
    private Path folder;
    private Trial trial;

    @BeforeEach
    void firstRevision() throws PlanFileException, StoreException {
        trial = new Trial(folder);
        assertInstanceOf(CommitResult.Committed.class, trial.commit(trial.file, "首次入库"));
    }

    @AfterEach
    void close() {
        trial.close();
    }

    private PreparedCommit prepare(Path file) throws StoreException, PlanFileException {
        return Committing.prepare(trial.store(), trial.own(), file, WorkingCopy.of(file), new NullProgressMonitor());
    }

    /** The same plan on another desk, at the same revision. */
    private Path colleague() throws Exception {
        var other = folder.resolve("同事.plan");
        Files.copy(trial.file, other);
        WorkingCopy.of(trial.file).orElseThrow().writeFor(other);
        return other;
    }

    @Test
    void theFileKnowsItsRevisionAfterACommit() throws StoreException {
        var tracked = Tracked.of(trial.file, trial.access).orElseThrow();
        assertEquals(1, tracked.copy().revision());
        assertEquals(trial.own(), tracked.connection());
    }

    @Test
    void onlyWhatChangedIsCommittedAndSaidInWords() throws Exception {
        trial.rename("建成政务专网");
        var prepared = prepare(trial.file);
        assertEquals(1, prepared.differences().size());
        assertEquals("建成政务专网", prepared.differences().getFirst().name());
        assertInstanceOf(CommitResult.Committed.class, trial.commit(trial.file, "改名"));
        assertEquals(2, trial.store().history().log(trial.sample.plan.getId(), Branch.MAIN).size());
    }

    @Test
    void anEqualPlanHasNothingToCommit() throws Exception {
        assertTrue(prepare(trial.file).changes().isEmpty());
    }

    @Test
    void aStaleCommitTellsWhoWasFasterAndStoresNothing() throws Exception {
        var other = colleague();
        trial.rename("建成政务专网");
        trial.commit(trial.file, "改名");
        trial.sample.network.setName("另一个名称");
        org.yaodian.model.file.PlanFile.save(trial.sample.plan, other);
        var stale = assertInstanceOf(CommitResult.Stale.class, trial.commit(other, "我也改名"));
        assertEquals("改名", stale.newer().getFirst().message());
        assertEquals(1, WorkingCopy.of(other).orElseThrow().revision());
    }

    @Test
    void aStaleCommitCanBecomeABranchWithoutLosingAnything() throws Exception {
        var other = colleague();
        trial.rename("建成政务专网");
        trial.commit(trial.file, "改名");
        trial.sample.network.setName("另一个名称");
        org.yaodian.model.file.PlanFile.save(trial.sample.plan, other);
        var result = assertInstanceOf(CommitResult.Committed.class, trial.commit(other, "我也改名", "征求意见稿"));
        assertEquals("征求意见稿", result.revision().branch());
        assertEquals("征求意见稿", WorkingCopy.of(other).orElseThrow().branch());
    }

    @Test
    void aBranchThatWasMadeByAFailedAttemptIsTaken() throws Exception {
        trial.rename("建成政务专网");
        var prepared = prepare(trial.file);
        var order = new CommitOrder("改名", "", "征求意见稿");
        Committing.request(trial.store(), prepared, order);
        var again = Committing.request(trial.store(), prepared, order);
        assertInstanceOf(CommitResult.Committed.class,
                Committing.send(trial.store(), prepared, again, new NullProgressMonitor()));
    }

    @Test
    void aCommitSentTwiceIsStoredOnce() throws Exception {
        trial.rename("建成政务专网");
        var prepared = prepare(trial.file);
        var commit = Committing.request(trial.store(), prepared, new CommitOrder("改名", "", ""));
        Committing.send(trial.store(), prepared, commit, new NullProgressMonitor());
        Committing.send(trial.store(), prepared, commit, new NullProgressMonitor());
        assertEquals(2, trial.store().history().log(trial.sample.plan.getId(), Branch.MAIN).size());
    }

    @Test
    void aFileThatDoesNotKnowItsRevisionNeverOverwritesThePlanOfTheStore() throws Exception {
        var stranger = folder.resolve("邮件附件.plan");
        trial.sample.network.setName("邮件里的名称");
        org.yaodian.model.file.PlanFile.save(trial.sample.plan, stranger);
        var prepared = Committing.prepare(trial.store(), trial.own(), stranger, Optional.empty(),
                new NullProgressMonitor());
        assertNotNull(prepared.stranger());
    }
}
