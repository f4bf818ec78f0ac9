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
import java.util.stream.Stream;

import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.RelationType;
import org.yaodian.model.sector.Sectors;
import org.yaodian.rules.SectorRules;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;

@Command(name = "sectors")
final class SectorsCommand extends PlanCommand {

    @Override
    public Integer call() {
        var sectors = Sectors.installed().all();
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
                write("elementTypes", sector.elementTypes().stream().map(ElementType::id), json);
                write("relationTypes", sector.relationTypes().stream().map(RelationType::id), json);
                write("rules", SectorRules.of(sector).stream().map(rule -> rule.info().id()), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        return ExitCode.DONE;
    }

    private static void write(String name, Stream<String> ids, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (var id : ids.toList()) {
            json.writeString(id);
        }
        json.writeEndArray();
    }
}
