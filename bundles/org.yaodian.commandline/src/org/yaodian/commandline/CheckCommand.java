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

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.sector.Sectors;
import org.yaodian.rules.Checker;
import org.yaodian.rules.Finding;
import org.yaodian.rules.Severity;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a plan against the rules. */
@Command(name = "check")
final class CheckCommand extends PlanCommand {

    @Parameters(paramLabel = "PLAN", index = "0")
    private Path file;

    @Option(names = "--sector", paramLabel = "ID")
    private String sector;

    @Override
    public Integer call() throws RequestException {
        var findings = checker().check(load(file), new NullProgressMonitor());
        findings.forEach(finding -> tell(
                "%-8s %-28s %s".formatted(word(finding.severity()), finding.ruleId(), finding.message())));
        tell(NLS.bind(Messages.CheckCommand_Counts, new Object[]{count(findings, Severity.ERROR),
                count(findings, Severity.WARNING), count(findings, Severity.INFO)}));
        print(json -> write(findings, json));
        return count(findings, Severity.ERROR) > 0 ? ExitCode.PLAN_HAS_ERRORS : ExitCode.DONE;
    }

    private Checker checker() throws RequestException {
        if (sector == null) {
            return Checker.standard();
        }
        var chosen = Sectors.installed().find(sector).orElseThrow(
                () -> new RequestException(NLS.bind(Messages.CheckCommand_NoSuchSector, sector)));
        return Checker.with(List.of(chosen));
    }

    private static void write(List<Finding> findings, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("counts");
        for (var severity : Severity.values()) {
            json.writeNumberField(word(severity), count(findings, severity));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (var finding : findings) {
            json.writeStartObject();
            json.writeStringField("rule", finding.ruleId());
            json.writeStringField("severity", word(finding.severity()));
            json.writeStringField("message", finding.message());
            json.writeArrayFieldStart("elements");
            for (var element : finding.elements()) {
                write(element, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(EObject object, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (object instanceof Identified identified) {
            json.writeStringField("id", identified.getId());
        }
        if (object instanceof Element element) {
            json.writeStringField("code", element.getCode());
            json.writeStringField("name", element.getName());
        }
        json.writeEndObject();
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
