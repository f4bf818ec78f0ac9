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

import static org.yaodian.commandline.json.PlanJson.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Deadline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;

import com.fasterxml.jackson.core.JsonGenerator;

/** One element of {@code list --json}; every key is there, null or empty when there is nothing to say. */
final class ElementJson {

    private final JsonGenerator json;
    private final FacetJson facets;

    ElementJson(JsonGenerator json) {
        this.json = json;
        this.facets = new FacetJson(json);
    }

    void write(Element element) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", element.getId());
        json.writeStringField("code", element.getCode());
        json.writeStringField("kind", ElementKind.of(element).word());
        json.writeStringField("type", element.getTypeId());
        json.writeStringField("name", element.getName());
        writeChapter(element);
        json.writeStringField("verb", element instanceof Task task ? task.getVerb() : null);
        writeAnchors(element);
        writeResponsibilities(element);
        json.writeFieldName("deadline");
        write(element instanceof Task task ? task.getDeadline() : null);
        json.writeStringField("start", text(start(element)));
        json.writeStringField("finish", text(finish(element)));
        writeNumbers(element);
        json.writeArrayFieldStart("districts");
        for (var district : element.getDistricts()) {
            json.writeString(district.getName());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("facets");
        for (var facet : element.getFacets()) {
            facets.write(facet);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeChapter(Element element) throws IOException {
        var number = Outline.chapterNumber(element);
        if (number > 0) {
            json.writeNumberField("chapter", number);
        } else {
            json.writeNullField("chapter");
        }
    }

    private void writeAnchors(Element element) throws IOException {
        json.writeArrayFieldStart("anchors");
        for (var anchor : element.getAnchors()) {
            json.writeStartObject();
            json.writeNumberField("offset", anchor.getOffset());
            json.writeNumberField("length", anchor.getLength());
            json.writeStringField("text", anchor.getText());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeResponsibilities(Element element) throws IOException {
        json.writeArrayFieldStart("responsibilities");
        for (var responsibility : element.getResponsibilities()) {
            json.writeStartObject();
            json.writeStringField("role", responsibility.getRole().getLiteral());
            json.writeStringField("unit", name(responsibility));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String name(Responsibility responsibility) {
        Unit unit = responsibility.getUnit();
        return unit == null ? responsibility.getText() : unit.getName();
    }

    private void write(Deadline deadline) throws IOException {
        if (deadline == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("text", deadline.getText());
        json.writeStringField("from", text(deadline.getFrom()));
        json.writeStringField("to", text(deadline.getTo()));
        json.writeEndObject();
    }

    private static LocalDate start(Element element) {
        return switch (element) {
            case Task task -> task.getPlannedStart();
            case Event event -> event.getStart();
            default -> null;
        };
    }

    private static LocalDate finish(Element element) {
        return switch (element) {
            case Task task -> task.getPlannedFinish();
            case Event event -> event.getFinish();
            default -> null;
        };
    }

    private void writeNumbers(Element element) throws IOException {
        json.writeArrayFieldStart("numbers");
        if (element instanceof Target target && target.getValue() != null) {
            writeNumber(target.getMeasure(), target.getValue(), target.getUnitOfMeasure());
        }
        for (var quantity : element.getQuantities()) {
            writeNumber(quantity.getLabel(), quantity.getValue(), quantity.getUnit());
        }
        json.writeEndArray();
    }

    private void writeNumber(String label, BigDecimal value, String unit) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", label);
        if (value == null) {
            json.writeNullField("value");
        } else {
            json.writeNumberField("value", new BigDecimal(value.stripTrailingZeros().toPlainString()));
        }
        json.writeStringField("unit", unit);
        json.writeEndObject();
    }
}
