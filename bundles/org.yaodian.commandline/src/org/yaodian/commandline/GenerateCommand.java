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

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.generate.PlanGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a lifelike plan of any size. */
@Command(name = "generate")
final class GenerateCommand extends PlanCommand {

    private static final int MOST = 2_000_000;

    @Option(names = "--elements", paramLabel = "N", required = true)
    private int elements;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
    private long seed;

    @Option(names = "-o", paramLabel = "OUT.plan", required = true)
    private Path output;

    @Override
    public Integer call() throws RequestException {
        if (elements < 1 || elements > MOST) {
            throw new RequestException(NLS.bind(Messages.GenerateCommand_ElementsOutOfRange, elements, MOST));
        }
        save(PlanGenerator.generate(elements, seed), output);
        tell(NLS.bind(Messages.GenerateCommand_Done, elements, output));
        print(json -> {
            json.writeStartObject();
            json.writeStringField("plan", output.toString());
            json.writeNumberField("elements", elements);
            json.writeNumberField("seed", seed);
            json.writeEndObject();
        });
        return ExitCode.DONE;
    }
}
