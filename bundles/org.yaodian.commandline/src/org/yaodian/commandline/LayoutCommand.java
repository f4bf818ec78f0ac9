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

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.diagram.AutomaticDiagrams;
import org.yaodian.diagram.layout.DiagramLayout;
import org.yaodian.diagram.layout.LayoutOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lays out every diagram of a plan; makes the first diagrams when it has none. */
@Command(name = "layout")
final class LayoutCommand extends PlanCommand {

    @Parameters(paramLabel = "PLAN", index = "0")
    private Path file;

    @Override
    public Integer call() throws RequestException {
        var plan = load(file);
        if (plan.getDiagrams().isEmpty()) {
            plan.getDiagrams().addAll(AutomaticDiagrams.createFor(plan));
        } else {
            for (var diagram : plan.getDiagrams()) {
                DiagramLayout.compute(diagram, LayoutOptions.STANDARD, new NullProgressMonitor()).apply();
            }
        }
        save(plan, file);
        tell(NLS.bind(Messages.LayoutCommand_Done, plan.getDiagrams().size(), file));
        print(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("diagrams");
            for (var diagram : plan.getDiagrams()) {
                json.writeStartObject();
                json.writeStringField("name", diagram.getName());
                json.writeNumberField("nodes", diagram.getNodes().size());
                json.writeNumberField("edges", diagram.getEdges().size());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        return ExitCode.DONE;
    }
}
