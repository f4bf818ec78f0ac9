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

import picocli.CommandLine.Command;

/** Lists the sectors that are installed. */
@Command(name = "sectors")
final class SectorsCommand extends PlanCommand {

    @Override
    public Integer call() {
        var sectors = InstalledSector.all();
        if (sectors.isEmpty()) {
            tell(Messages.SectorsCommand_None);
        }
        sectors.forEach(sector -> tell("%-16s %s (%s)".formatted(sector.id(), sector.name(), sector.plugin())));
        print(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("sectors");
            for (var sector : sectors) {
                json.writeStartObject();
                json.writeStringField("id", sector.id());
                json.writeStringField("name", sector.name());
                json.writeStringField("plugin", sector.plugin());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        return ExitCode.DONE;
    }
}
