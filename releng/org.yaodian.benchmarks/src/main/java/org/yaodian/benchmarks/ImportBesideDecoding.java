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
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.text.ImportOptions;
import org.yaodian.text.WorkPointReader;

/**
 * Reads a work-point document into a plan, beside only decoding it and splitting it into sentences: the floor of any
 * reader. There is no goal for the ratio; that it stays the same from size to size shows linear growth.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Goal(id = "-", operation = "import a document", anchor = "decode and split at full stops", atMost = Double.NaN)
public class ImportBesideDecoding {

    /** Elements of the plan whose text is read again. */
    @Param({"1000", "10000"})
    public int size;

    private Path file;

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("benchmark", ".txt");
        Files.writeString(file, String.join("", PlanGenerator.generate(size, 1).getSource().getParagraphs()),
                Charset.forName("GB18030"));
    }

    @TearDown
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Benchmark
    public WorkPlan ours() throws Exception {
        return new WorkPointReader().read(file, ImportOptions.standard(), new NullProgressMonitor()).toPlan();
    }

    @Benchmark
    public String[] anchor() throws IOException {
        return Files.readString(file, Charset.forName("GB18030")).split("[。；\n]");
    }
}
