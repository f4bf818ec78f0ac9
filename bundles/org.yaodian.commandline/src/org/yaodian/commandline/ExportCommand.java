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
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.yaodian.commandline.json.JsonDocument;
import org.yaodian.commandline.json.PlanJson;
import org.yaodian.commandline.table.PlanCsv;
import org.yaodian.diagram.picture.PictureWriter;
import org.yaodian.model.file.AtomicFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.WorkPlan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plan, or one of its diagrams, in another format. */
@Command(name = "export")
final class ExportCommand extends PlanCommand {

    private static final Set<String> FORMATS = Set.of("png", "svg", "csv", "json");

    @Parameters(paramLabel = "PLAN", index = "0")
    private Path file;

    @Option(names = "-o", paramLabel = "OUT", required = true)
    private Path output;

    @Option(names = "--diagram", paramLabel = "NAME")
    private String diagramName;

    @Option(names = "--scale", paramLabel = "FACTOR", defaultValue = "1")
    private double scale;

    @Override
    public Integer call() throws RequestException {
        var format = extension(output);
        if (!(scale > 0 && scale <= 10)) {
            throw new RequestException(NLS.bind(Messages.ExportCommand_ScaleOutOfRange, scale));
        }
        if (!FORMATS.contains(format)) {
            throw new RequestException(NLS.bind(Messages.ExportCommand_UnknownFormat, output));
        }
        write(content(format, load(file)));
        tell(NLS.bind(Messages.ExportCommand_Done, output));
        print(json -> {
            json.writeStartObject();
            json.writeStringField("file", output.toString());
            json.writeStringField("format", format);
            json.writeEndObject();
        });
        return ExitCode.DONE;
    }

    private AtomicFile.Content content(String format, WorkPlan plan) throws RequestException {
        if (format.equals("csv")) {
            return stream -> PlanCsv.write(plan, stream);
        }
        if (format.equals("json")) {
            return stream -> JsonDocument.write(json -> PlanJson.write(plan, json), stream);
        }
        var diagram = diagram(plan);
        return format.equals("png") ? stream -> PictureWriter.png(diagram, scale, stream)
                : stream -> PictureWriter.svg(diagram, stream);
    }

    private void write(AtomicFile.Content content) throws RequestException {
        try {
            AtomicFile.write(output, content);
        } catch (PlanFileException failure) {
            throw new RequestException(failure.getMessage(), failure);
        }
    }

    private Diagram diagram(WorkPlan plan) throws RequestException {
        if (plan.getDiagrams().isEmpty()) {
            throw new RequestException(NLS.bind(Messages.ExportCommand_NoDiagram, file));
        }
        if (diagramName == null) {
            return plan.getDiagrams().get(0);
        }
        var names = plan.getDiagrams().stream().map(Diagram::getName).toList();
        return plan.getDiagrams().stream().filter(diagram -> diagramName.equals(diagram.getName())).findFirst()
                .orElseThrow(() -> new RequestException(
                        NLS.bind(Messages.ExportCommand_NoSuchDiagram, diagramName, String.join(", ", names))));
    }

    private static String extension(Path path) {
        var name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
