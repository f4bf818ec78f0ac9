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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/**
 * Opens a plan file, beside EMF's XMI resource with default options on the same file. That resource takes quadratic time
 * (minutes at 10,000 elements), so that a goal met at 1,000 is met at every larger size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Goal(id = "P6", operation = "open a plan", anchor = "EMF XMI with default options", atMost = 0.01, sizes = 1_000)
public class OpenBesideXmi {

    /** Elements of the plan. */
    @Param({"300", "1000"})
    public int size;

    private Path file;
    private byte[] bytes;

    @Setup
    public void save() throws Exception {
        PlanPackage.eINSTANCE.eClass();
        file = Files.createTempFile("benchmark", ".plan");
        PlanFile.save(PlanGenerator.generate(size, 1), file);
        bytes = Files.readAllBytes(file);
    }

    @TearDown
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Benchmark
    public WorkPlan ours() throws Exception {
        return PlanFile.load(file).plan();
    }

    @Benchmark
    public Resource anchor() throws IOException {
        var resource = new XMIResourceImpl(URI.createURI("benchmark.plan"));
        resource.load(new ByteArrayInputStream(bytes), Map.of());
        return resource;
    }
}
