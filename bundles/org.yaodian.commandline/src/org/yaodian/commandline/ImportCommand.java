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

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.diagram.AutomaticDiagrams;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportOptions;
import org.yaodian.text.WorkPointReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a document into a plan with a laid-out diagram for each chapter. */
@Command(name = "import")
final class ImportCommand extends PlanCommand {

    /** Formats of the contract; only text is read by what is installed now. */
    enum Format {
        text, xlsx, mspdi
    }

    @Parameters(paramLabel = "FILE", index = "0")
    private Path file;

    @Option(names = "-o", paramLabel = "OUT.plan", required = true)
    private Path output;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format;

    @Option(names = "--year", paramLabel = "N")
    private Integer year;

    @Override
    public Integer call() throws RequestException {
        if (format != Format.text) {
            throw new RequestException(NLS.bind(Messages.ImportCommand_FormatNotInstalled, format));
        }
        if (year != null && (year < 1000 || year > 9999)) {
            throw new RequestException(NLS.bind(Messages.ImportCommand_YearOutOfRange, year));
        }
        var plan = read();
        plan.getDiagrams().addAll(AutomaticDiagrams.createFor(plan));
        save(plan, output);
        report(plan);
        return ExitCode.DONE;
    }

    private WorkPlan read() throws RequestException {
        try {
            var options = year == null ? ImportOptions.standard() : ImportOptions.standard().withYear(year);
            return new WorkPointReader().read(file, options, new NullProgressMonitor()).toPlan();
        } catch (ImportException failure) {
            throw new RequestException(failure.getMessage(), failure);
        }
    }

    private void report(WorkPlan plan) {
        var counts = new EnumMap<ElementKind, Integer>(ElementKind.class);
        Outline.elements(plan).forEach(element -> counts.merge(ElementKind.of(element), 1, Integer::sum));
        tell(NLS.bind(Messages.ImportCommand_Imported, new Object[]{output, count(counts, ElementKind.CHAPTER),
                count(counts, ElementKind.TASK), count(counts, ElementKind.SYSTEM), count(counts, ElementKind.TARGET),
                count(counts, ElementKind.POLICY), count(counts, ElementKind.EVENT)}));
        print(json -> {
            json.writeStartObject();
            json.writeStringField("plan", output.toString());
            json.writeStringField("title", plan.getTitle());
            json.writeObjectFieldStart("elements");
            for (var kind : ElementKind.values()) {
                json.writeNumberField(kind.word(), count(counts, kind));
            }
            json.writeEndObject();
            json.writeNumberField("units", plan.getUnits().size());
            json.writeNumberField("diagrams", plan.getDiagrams().size());
            json.writeEndObject();
        });
    }

    private static int count(Map<ElementKind, Integer> counts, ElementKind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
