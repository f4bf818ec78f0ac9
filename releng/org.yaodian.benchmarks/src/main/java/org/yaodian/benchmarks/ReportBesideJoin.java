/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.yaodian.model.Outline;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.register.UnitTotals;

/** Adds up the tasks of all units, beside a join with groups in Derby that gives the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Goal(id = "P11", operation = "totals of all units", anchor = "Derby join and group", atMost = 0.05, sizes = 100_000)
public class ReportBesideJoin {

    /** Elements of the plan. */
    @Param({"10000", "100000"})
    public int size;

    private WorkPlan plan;
    private Path folder;
    private Connection connection;

    @Setup
    public void fill() throws Exception {
        plan = PlanGenerator.generate(size, 1);
        folder = Files.createTempDirectory("benchmark");
        connection = DriverManager.getConnection("jdbc:derby:" + folder.resolve("bare") + ";create=true");
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE task (id VARCHAR(23) NOT NULL PRIMARY KEY, done INTEGER NOT NULL)");
            statement.execute("CREATE TABLE part (task VARCHAR(23) NOT NULL, unit VARCHAR(23) NOT NULL,"
                    + " led INTEGER NOT NULL, involved INTEGER NOT NULL)");
        }
        try (var tasks = connection.prepareStatement("INSERT INTO task VALUES (?, ?)");
                var parts = connection.prepareStatement("INSERT INTO part VALUES (?, ?, ?, ?)")) {
            for (var task : Outline.elements(plan, Task.class).toList()) {
                tasks.setString(1, task.getId());
                tasks.setInt(2, task.getPercent());
                tasks.addBatch();
                for (var part : task.getResponsibilities()) {
                    int led = part.getRole() == ResponsibilityRole.LEAD ? 1 : 0;
                    parts.setString(1, task.getId());
                    parts.setString(2, part.getUnit().getId());
                    parts.setInt(3, led);
                    parts.setInt(4, 1 - led);
                    parts.addBatch();
                }
            }
            tasks.executeBatch();
            parts.executeBatch();
        }
        connection.commit();
        checkEqual();
    }

    private void checkEqual() throws SQLException {
        var ours = new HashMap<String, UnitTotals>();
        ours().forEach((unit, totals) -> ours.put(unit.getId(), totals));
        if (!ours.equals(anchor())) {
            throw new IllegalStateException("the totals differ");
        }
    }

    @TearDown
    public void delete() throws Exception {
        connection.rollback();
        connection.close();
        Folders.delete(folder);
    }

    @Benchmark
    public Map<Unit, UnitTotals> ours() {
        return UnitTotals.of(plan);
    }

    @Benchmark
    public Map<String, UnitTotals> anchor() throws SQLException {
        var totals = new HashMap<String, UnitTotals>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery("SELECT p.unit, SUM(p.led), SUM(p.involved), SUM(t.done)"
                        + " FROM part p JOIN task t ON t.id = p.task GROUP BY p.unit")) {
            while (rows.next()) {
                totals.put(rows.getString(1), new UnitTotals(rows.getInt(2), rows.getInt(3), rows.getLong(4)));
            }
        }
        return totals;
    }
}
