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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
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
import org.yaodian.model.plan.WorkPlan;

/** Opens a plan file, beside EMF's binary resource with the same content. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Goal(id = "P6", operation = "open a plan", anchor = "EMF BinaryResourceImpl", atMost = 2, sizes = 100_000)
public class OpenBesideBinary {

    /** Elements of the plan. */
    @Param({"1000", "10000", "100000"})
    public int size;

    private Path file;
    private byte[] bytes;

    @Setup
    public void save() throws Exception {
        var plan = PlanGenerator.generate(size, 1);
        file = Files.createTempFile("benchmark", ".plan");
        PlanFile.save(plan, file);
        var binary = new BinaryResourceImpl(URI.createURI("benchmark.bin"));
        binary.getContents().add(plan);
        var stream = new ByteArrayOutputStream();
        binary.save(stream, Map.of());
        bytes = stream.toByteArray();
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
        var resource = new BinaryResourceImpl(URI.createURI("benchmark.bin"));
        resource.load(new ByteArrayInputStream(bytes), Map.of());
        return resource;
    }
}
