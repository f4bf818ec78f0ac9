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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.ProgressReport;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.store.CommitResult.Denied;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.piece.Change;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.piece.Changes;
import org.yaodian.store.rights.Member;
import org.yaodian.store.rights.Role;
import org.yaodian.store.sql.Sql;
import org.yaodian.testing.Plans;

@SuppressWarnings("nls")
class RightsTest {

    private static final String OWN = RightsTrial.UNIT;

    private static ProgressReport report(Task task) {
        var report = PlanFactory.eINSTANCE.createProgressReport();
        report.setText("已完成布线");
        report.setPercent(60);
        task.getReports().add(report);
        return report;
    }

    /** What a role may do: reports on own tasks, edits of own tasks, edits of others, changes of duties. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"DERBY,READ,false,false,false", "DERBY,COMMENT,false,false,false", "DERBY,REPORT,true,false,false",
            "DERBY,EDIT,true,true,false", "DERBY,COMPILE,true,true,true", "DERBY,ADMINISTER,true,true,true",
            "POSTGRESQL,READ,false,false,false", "POSTGRESQL,COMMENT,false,false,false",
            "POSTGRESQL,REPORT,true,false,false", "POSTGRESQL,EDIT,true,true,false",
            "POSTGRESQL,COMPILE,true,true,true", "POSTGRESQL,ADMINISTER,true,true,true"})
    void letsEachRoleDoWhatItMay(TestEngine kind, Role role, boolean mayReport, boolean mayEditOwn, boolean mayAll)
            throws Exception {
        var trial = new RightsTrial(kind, role);
        try (var store = trial.open()) {
            report(trial.sample.network);
            trial.expect(store, mayReport);
            trial.sample.network.setName("建成新政务外网");
            trial.expect(store, mayEditOwn);
            trial.sample.portal.setName("完成网站");
            trial.expect(store, mayAll);
            Plans.responsibility(trial.sample.network, trial.sample.district, ResponsibilityRole.COOPERATE);
            trial.expect(store, mayAll);
            report(trial.sample.exchange);
            trial.expect(store, mayAll);
            Plans.task(trial.sample.economy, "发布白皮书");
            trial.expect(store, mayAll);
        }
    }

    @OnBothEngines
    void namesEachChangeThatIsNotAllowed(TestEngine kind) throws Exception {
        var trial = new RightsTrial(kind, Role.REPORT);
        try (var store = trial.open()) {
            trial.sample.network.setName("x");
            report(trial.sample.network);
            var denied = assertInstanceOf(Denied.class, trial.commit(store, trial.sample.plan));
            assertEquals(List.of(trial.sample.network.getId()),
                    denied.denials().stream().map(Denial::change).map(Change::piece).map(piece -> piece.id()).toList());
        }
    }

    @OnBothEngines
    void keepsBranchesTagsLocksAndRightsFromDepartments(TestEngine kind) throws Exception {
        var trial = new RightsTrial(kind, Role.REPORT);
        var id = trial.sample.plan.getId();
        try (var store = trial.open()) {
            var who = store.author(OWN);
            assertDenied(() -> store.plans().fork(id, "draft", trial.base.number(), who));
            assertDenied(() -> store.plans().tag(id, "issued", trial.base.number(), "", who));
            assertDenied(() -> store.locks().take(id, trial.sample.government.getId(), who.name(),
                    Duration.ofHours(1)));
            assertDenied(() -> store.rights().grant(new Member(trial.account, OWN, Role.ADMINISTER)));
            assertDenied(() -> store.rights().revoke(new Member(trial.account, OWN, Role.REPORT)));
        }
    }

    private static void assertDenied(Executable request) {
        assertEquals(Problem.DENIED, assertThrows(StoreException.class, request).problem());
    }

    @Test
    void refusesOnTheServerWhatADepartmentTriesByRawSql() throws Exception {
        var trial = new RightsTrial(TestEngine.POSTGRESQL, Role.REPORT);
        try (var connection = trial.rawConnection()) {
            assertRefused(connection, "UPDATE yd_piece SET content = content");
            assertRefused(connection, "DELETE FROM yd_piece");
            assertRefused(connection, "UPDATE yd_revision SET message = 'x'");
            assertRefused(connection, "UPDATE yd_member SET role = 5");
            assertRefused(connection, "INSERT INTO yd_member VALUES ('" + trial.account + "', 'x', 5)");
            assertRefused(connection, "INSERT INTO yd_tag VALUES (1, 'x', 1, '', 1, '" + trial.account + "')");
            assertRefused(connection, "INSERT INTO yd_revision SELECT 99, plan_no, branch_no, revision, 'postgres',"
                    + " unit, 1, 'x', title, plan_year, 1, 'token', digest FROM yd_revision");
            assertRefused(connection, "DROP TABLE yd_piece");
            assertEquals(0, Sql.update(connection, "DELETE FROM yd_member"));
        }
    }

    @Test
    void refusesOnTheServerRowsForOthersTasksInAnOwnRevision() throws Exception {
        var trial = new RightsTrial(TestEngine.POSTGRESQL, Role.EDIT);
        var other = trial.sample.portal.getId();
        var own = trial.sample.network.getId();
        try (var connection = trial.rawConnection()) {
            Sql.update(connection, "INSERT INTO yd_revision SELECT 2, plan_no, branch_no, revision, ?, unit, 1, 'x',"
                    + " title, plan_year, 1, 'token', digest FROM yd_revision", trial.account);
            assertRefused(connection, copyOf(other, "units"));
            assertRefused(connection, copyOf(other, "'|" + OWN + "|'"));
            assertRefused(connection, copyOf(own, "'|" + OWN + "|'"));
            try (var statement = connection.createStatement()) {
                assertEquals(1, statement.executeUpdate(copyOf(own, "units")));
            }
        }
    }

    private static String copyOf(String piece, String units) {
        return "INSERT INTO yd_piece SELECT plan_no, piece_id, 2, branch_no, parent_id, slot, place, 1, " + units
                + ", hash, content FROM yd_piece WHERE revision = 1 AND piece_id = '" + piece + "'";
    }

    private static void assertRefused(Connection connection, String sql) {
        var refusal = assertThrows(SQLException.class, () -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        }, sql);
        assertEquals("42501", refusal.getSQLState(), sql + ": " + refusal.getMessage());
    }

    @Test
    void showsNothingToAnAccountWithoutRights() throws Exception {
        var trial = new RightsTrial(TestEngine.POSTGRESQL, Role.READ);
        try (var owner = Store.open(trial.address, trial.engine.owner())) {
            owner.rights().revoke(new Member(trial.account, OWN, Role.READ));
        }
        try (var connection = trial.rawConnection()) {
            assertEquals(0, Sql.number(connection, "SELECT COUNT(*) FROM yd_piece"));
            assertEquals(0, Sql.number(connection, "SELECT COUNT(*) FROM yd_revision"));
        }
    }

    @OnBothEngines
    void deniesAForgedReportThatChangesATask(TestEngine kind) throws Exception {
        var trial = new RightsTrial(kind, Role.REPORT);
        try (var store = trial.open()) {
            trial.sample.network.setPercent(100);
            var changes = store.changes(trial.sample.plan, trial.base.number());
            var forged = new Changes(List.of(new Change(ChangeKind.ADDED,
                    changes.list().get(0).piece())));
            var result = store.commit(new Commit(PlanHead.of(trial.sample.plan), Branch.MAIN, trial.base.number(),
                    store.author(OWN), "x", forged), new NullProgressMonitor());
            assertInstanceOf(Denied.class, result);
            assertTrue(store.history().newer(trial.sample.plan.getId(), Branch.MAIN, trial.base.number()).isEmpty());
        }
    }
}
