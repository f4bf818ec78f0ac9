/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.file.PlanFile;
import org.yaodian.testing.SamplePlan;

@SuppressWarnings("nls")
class StoreCommandsTest {

    @TempDir
    private Path folder;

    private final SamplePlan sample = new SamplePlan();
    private Path plan;
    private String url;

    @BeforeEach
    void createStore() throws Exception {
        plan = folder.resolve("a.plan");
        url = "derby:" + folder.resolve("store");
        PlanFile.save(sample.plan, plan);
        assertEquals(0, store("init").code());
    }

    private CommandRun store(String command, Object... arguments) {
        var all = new ArrayList<Object>(List.of("store", command, "--url", url));
        all.addAll(List.of(arguments));
        return CommandRun.of(all.toArray());
    }

    @Test
    void checksOutWhatWasCommitted() throws Exception {
        assertEquals(0, store("commit", plan, "-m", "首次入库").code());
        var out = folder.resolve("b.plan");
        assertEquals(0, store("checkout", "-o", out).code());
        assertEquals(Files.readString(plan), Files.readString(out));
    }

    @Test
    void commitsAgainFromWhereTheFileStarted() throws Exception {
        store("commit", plan, "-m", "首次入库");
        sample.network.setName("建成新网络");
        PlanFile.save(sample.plan, plan);
        var second = CommandRun.of("store", "commit", plan, "-m", "改名", "--json");
        assertEquals(0, second.code(), second.err());
        assertEquals(1, second.json().get("changes").number());
        var log = store("log", "--fields");
        assertTrue(log.out().contains("建成政务外网 → 建成新网络"), log.out());
        assertEquals(2, store("log", "--json").json().get("revisions").items().size());
    }

    @Test
    void refusesAStaleCommitInOneLine() throws Exception {
        store("commit", plan);
        var other = folder.resolve("other.plan");
        store("checkout", "-o", other);
        sample.network.setName("x");
        PlanFile.save(sample.plan, plan);
        assertEquals(0, CommandRun.of("store", "commit", plan).code());
        var theirs = new SamplePlan().plan;
        theirs.setId(sample.plan.getId());
        PlanFile.save(theirs, other);
        var stale = CommandRun.of("store", "commit", other);
        assertEquals(2, stale.code());
        assertEquals(1, stale.err().lines().count());
    }

    @Test
    void refusesToGuessTheBaseOfAPlanThatIsInTheStore() throws Exception {
        store("commit", plan);
        var other = folder.resolve("other.plan");
        Files.copy(plan, other);
        assertEquals(2, store("commit", other).code());
        assertEquals(0, store("commit", other, "--base", 1).code());
    }

    @Test
    void findsByInitials() throws Exception {
        store("commit", plan);
        var found = store("find", "zwww", "--json").json();
        assertEquals(2, found.get("total").number());
    }

    @Test
    void restoresABackupToANewStore() throws Exception {
        store("commit", plan);
        var backup = folder.resolve("backup.zip");
        assertEquals(0, store("backup", "-o", backup).code());
        url = "derby:" + folder.resolve("again");
        assertEquals(0, store("restore", backup).code());
        assertEquals(1, store("log", "--json").json().get("revisions").items().size());
    }

    @Test
    void copiesAStore() throws Exception {
        store("commit", plan);
        var target = "derby:" + folder.resolve("copy");
        var copied = store("copy", "--to", target);
        assertEquals(0, copied.code(), copied.err());
        url = target;
        assertEquals(1, store("log", "--json").json().get("revisions").items().size());
    }

    @Test
    void writesTheAuditTrailAsATable() throws Exception {
        store("commit", plan);
        var csv = folder.resolve("audit.csv");
        assertEquals(0, store("log", "-o", csv).code());
        assertTrue(Files.readString(csv).lines().count() > 20);
    }

    @Test
    void refusesWhatIsNoStoreAndNeverShowsAPassword() {
        var none = CommandRun.of("store", "log", "--url", "derby:" + folder.resolve("none"));
        assertEquals(2, none.code());
        assertEquals(1, none.err().lines().count());
        var secret = CommandRun.of("store", "log", "--url", "postgresql://me:geheim@host/db");
        assertEquals(2, secret.code());
        assertFalse((secret.out() + secret.err()).contains("geheim"));
        assertEquals(2, CommandRun.of("store", "log").code());
        assertEquals(2, store("init").code());
    }
}
