/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline.json;

import java.io.IOException;

import org.yaodian.model.Outline;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

import com.fasterxml.jackson.core.JsonGenerator;

/** A plan as the document of {@code list --json}: the plan, its elements, dependencies and units. */
public final class PlanJson {

    private PlanJson() {
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param json where to
     * @throws IOException when the target fails
     */
    public static void write(WorkPlan plan, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("plan");
        writeHead(plan, json);
        json.writeArrayFieldStart("elements");
        var elements = new ElementJson(json);
        for (var element : Outline.elements(plan).toList()) {
            elements.write(element);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("dependencies");
        for (var dependency : plan.getDependencies()) {
            write(dependency, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("units");
        for (var unit : plan.getUnits()) {
            write(unit, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeHead(WorkPlan plan, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", plan.getTitle());
        json.writeNumberField("year", plan.getYear());
        json.writeStringField("issuer", plan.getIssuer());
        json.writeStringField("issued", text(plan.getIssued()));
        json.writeArrayFieldStart("chapters");
        for (var child : plan.getChildren()) {
            if (child instanceof Chapter chapter) {
                json.writeString(chapter.getName());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Dependency dependency, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", dependency.getFrom() == null ? null : dependency.getFrom().getId());
        json.writeStringField("to", dependency.getTo() == null ? null : dependency.getTo().getId());
        json.writeStringField("type", dependency.getType().getLiteral());
        json.writeNumberField("lag", dependency.getLag());
        json.writeEndObject();
    }

    private static void write(Unit unit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", unit.getId());
        json.writeStringField("code", unit.getCode());
        json.writeStringField("name", unit.getName());
        json.writeArrayFieldStart("aliases");
        for (var alias : unit.getAliases()) {
            json.writeString(alias);
        }
        json.writeEndArray();
        json.writeStringField("kind", unit.getKind().getLiteral());
        json.writeStringField("superior", unit.getSuperior() == null ? null : unit.getSuperior().getName());
        json.writeEndObject();
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
