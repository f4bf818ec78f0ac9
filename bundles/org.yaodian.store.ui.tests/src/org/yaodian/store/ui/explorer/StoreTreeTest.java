/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.store.Branch;
import org.yaodian.store.StoreException;
import org.yaodian.store.ui.Trial;

class StoreTreeTest {

    @TempDir
    private Path folder;
    private Trial trial;
    private StoreTree tree;
    private final Set<String> arrived = new HashSet<>();

    @BeforeEach
    void open() throws PlanFileException {
        trial = new Trial(folder);
        tree = new StoreTree(trial.access, Display.getDefault(), node -> arrived.add(node.key()));
    }

    @AfterEach
    void close() {
        tree.dispose();
        trial.close();
    }

    private StoreNode site() {
        return (StoreNode) tree.getElements(null)[0];
    }

    private Object[] below(StoreNode node) {
        arrived.remove(node.key());
        tree.getChildren(node);
        Trial.until(() -> arrived.contains(node.key()));
        return tree.getChildren(node);
    }

    @Test
    void aStoreThatIsBeingReadSaysSo() {
        var first = assertInstanceOf(StoreNode.Words.class, tree.getChildren(site())[0]);
        assertEquals(Messages.StoreTree_Reading, first.text());
        Trial.until(() -> arrived.contains(site().key()));
    }

    @Test
    void anEmptyStoreTellsWhatToDo() {
        assertEquals(Messages.StoreReader_NoPlans, ((StoreNode.Words) below(site())[0]).text());
    }

    @Test
    void plansBranchesTagsAndRevisionsAreBelowEachOther() throws Exception {
        trial.commit(trial.file, "首次入库");
        trial.rename("建成政务专网");
        trial.commit(trial.file, "改名");
        var id = trial.sample.plan.getId();
        trial.store().plans().fork(id, "征求意见稿", 2, trial.store().author(""));
        trial.store().plans().tag(id, "正式印发", 1, "", trial.store().author(""));
        var plan = (StoreNode.Plan) below(site())[0];
        var lines = below(plan);
        assertEquals(Branch.MAIN, ((StoreNode.Line) lines[0]).branch().name());
        assertEquals("征求意见稿", ((StoreNode.Line) lines[1]).branch().name());
        assertEquals("正式印发", ((StoreNode.Mark) lines[2]).tag().name());
        var states = below((StoreNode.Line) lines[0]);
        assertEquals("改名", ((StoreNode.State) states[0]).revision().message());
        assertTrue(((StoreNode.State) states[0]).isNewest());
        assertEquals(2, states.length);
    }

    @Test
    void whatIsKnownStaysWhileItIsReadAgain() throws Exception {
        trial.commit(trial.file, "首次入库");
        below(site());
        tree.forget();
        assertInstanceOf(StoreNode.Plan.class, tree.getChildren(site())[0]);
        Trial.until(() -> arrived.contains(site().key()));
    }

    @Test
    void aLineIsTheSameAfterANewRevision() throws PlanFileException, StoreException {
        trial.commit(trial.file, "首次入库");
        var before = (StoreNode) below(site())[0];
        trial.rename("建成政务专网");
        trial.commit(trial.file, "改名");
        tree.forget();
        var after = (StoreNode) below(site())[0];
        assertTrue(new StoreTree.ByKey().equals(before, after));
    }
}
