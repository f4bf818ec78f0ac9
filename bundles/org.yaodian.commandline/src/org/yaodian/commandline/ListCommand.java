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

import org.yaodian.commandline.json.PlanJson;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what stands in a plan. */
@Command(name = "list")
final class ListCommand extends PlanCommand {

    @Parameters(paramLabel = "PLAN", index = "0")
    private Path file;

    @Override
    public Integer call() throws RequestException {
        var plan = load(file);
        tell(plan.getTitle() + " (" + plan.getYear() + ")");
        if (!isJson()) {
            Outline.elements(plan).forEach(element -> tell(line(element)));
        }
        print(json -> PlanJson.write(plan, json));
        return ExitCode.DONE;
    }

    private static String line(Element element) {
        var code = element.getCode() == null ? "" : element.getCode();
        return "%-10s %-8s %s".formatted(code, ElementKind.of(element).word(), element.getName());
    }
}
