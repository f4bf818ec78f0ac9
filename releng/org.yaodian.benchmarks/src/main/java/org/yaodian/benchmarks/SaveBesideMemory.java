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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
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
import org.yaodian.model.plan.WorkPlan;

/** Saves a plan durably, beside tuned XMI to memory and a bare write and fsync of the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Goal(id = "P7", operation = "save a plan durably", anchor = "tuned XMI to memory + bare fsync", atMost = 1.3, sizes = 100_000)
public class SaveBesideMemory {

    /** Elements of the plan. */
    @Param({"1000", "10000", "100000"})
    public int size;

    private WorkPlan ourPlan;
    private XMIResourceImpl theirs;
    private Map<Object, Object> options;
    private Path folder;

    @Setup
    public void generate() throws IOException {
        folder = Files.createTempDirectory("benchmark");
        ourPlan = PlanGenerator.generate(size, 1);
        theirs = new XMIResourceImpl(URI.createURI("benchmark.plan"));
        theirs.getContents().add(PlanGenerator.generate(size, 1));
        options = new HashMap<>();
        options.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        options.put(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>());
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(XMLResource.OPTION_FORMATTED, Boolean.TRUE);
        options.put(XMLResource.OPTION_FLUSH_THRESHOLD, 1 << 20);
    }

    @TearDown
    public void delete() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Benchmark
    public void ours() throws Exception {
        PlanFile.save(ourPlan, folder.resolve("ours.plan"));
    }

    @Benchmark
    public void anchor() throws IOException {
        var memory = new ByteArrayOutputStream();
        theirs.save(memory, options);
        try (var channel = FileChannel.open(folder.resolve("theirs.plan"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(memory.toByteArray()));
            channel.force(true);
        }
    }
}
