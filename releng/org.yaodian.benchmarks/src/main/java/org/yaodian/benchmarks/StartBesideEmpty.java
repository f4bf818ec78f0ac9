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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.yaodian.diagram.AutomaticDiagrams;
import org.yaodian.model.Outline;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportOptions;
import org.yaodian.text.WorkPointReader;

/**
 * From the start of the process to a drawn plan in a window that answers, beside a workbench with nothing in it on the
 * same bundles. Both have started before, so that neither pays for the first unpacking.
 */
final class StartBesideEmpty {

    private static final int ROUNDS = 5;
    private static final int LARGE = 10_000;

    private StartBesideEmpty() {
    }

    static List<Comparison> measure() throws IOException {
        var folder = Files.createTempDirectory("benchmark-start");
        try {
            var product = new ProbedProduct(path("yaodian.product"), path("yaodian.robot"), folder.resolve("four"));
            var plain = new ProbedProduct(path("yaodian.plain"), path("yaodian.robot"), folder.resolve("none"));
            var bundled = saved(bundled(), folder.resolve("bundled.plan"));
            return List.of(compare("four sectors", product, bundled), compare("no sector", plain, bundled),
                    compare("four sectors", product,
                            saved(PlanGenerator.generate(LARGE, 1), folder.resolve("large.plan"))));
        } finally {
            Folders.delete(folder);
        }
    }

    private static Comparison compare(String sectors, ProbedProduct product, Path plan) throws IOException {
        var ours = new ArrayList<Double>();
        var empty = new ArrayList<Double>();
        for (int round = 0; round <= ROUNDS; round++) {
            ours.add(product.start("figures", "-open", plan.toString()));
            empty.add(product.start("shells", "-application", "org.yaodian.robot.emptyApplication"));
        }
        long elements = Outline.elements(PlanFile.load(plan).plan()).count();
        return new Comparison("P22", "start to usable window, " + plan.getFileName() + ", " + sectors, (int) elements,
                median(ours),
                median(empty), "ms", "an empty RCP application", 1.5);
    }

    private static double median(List<Double> times) {
        return times.stream().skip(1).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static WorkPlan bundled() throws IOException {
        try {
            return new WorkPointReader()
                    .read(path("yaodian.sample"), ImportOptions.standard(), new NullProgressMonitor()).toPlan();
        } catch (ImportException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static Path saved(WorkPlan plan, Path file) throws IOException {
        plan.getDiagrams().addAll(AutomaticDiagrams.createFor(plan));
        PlanFile.save(plan, file);
        return file;
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath();
    }
}
