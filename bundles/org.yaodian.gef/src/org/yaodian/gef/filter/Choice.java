/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.filter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.yaodian.diagram.filter.Aspect;
import org.yaodian.diagram.shape.Light;
import org.yaodian.diagram.shape.Legend;
import org.yaodian.diagram.shape.ShapeKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;

/**
 * A value that a person can choose in a filter.
 *
 * @param value its text in the filter
 * @param label what it is called
 */
record Choice(String value, String label) {

    /** The values that nodes of a diagram have, in a natural order. */
    static List<Choice> of(Diagram diagram, Aspect aspect) {
        var today = LocalDate.now();
        var values = new TreeSet<String>();
        Outline.nodes(diagram).forEach(node -> values.addAll(aspect.valuesOf(node, today)));
        var choices = values.stream().map(value -> new Choice(value, label(diagram, aspect, value)));
        return switch (aspect) {
            case KIND, LIGHT -> choices.sorted(Comparator.comparingInt(choice -> order(aspect, choice.value))).toList();
            case UNIT, SECTOR -> choices.toList();
        };
    }

    private static int order(Aspect aspect, String value) {
        var name = value.toUpperCase(Locale.ROOT).replace('-', '_');
        return aspect == Aspect.KIND ? ShapeKind.valueOf(name).ordinal() : Light.valueOf(name).ordinal();
    }

    private static String label(Diagram diagram, Aspect aspect, String value) {
        return switch (aspect) {
            case KIND -> Legend.name(ShapeKind.valueOf(value.toUpperCase(Locale.ROOT)));
            case LIGHT -> light(Light.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_')));
            case SECTOR -> value.equals(Aspect.NOTHING) ? Messages.FilterDialog_NoSector
                    : Sectors.installed().find(value).map(Sector::name).orElse(value);
            case UNIT -> value.equals(Aspect.NOTHING) ? Messages.FilterDialog_NoUnit : unit(diagram, value);
        };
    }

    private static String unit(Diagram diagram, String id) {
        return Outline.planOf(diagram).getUnits().stream().filter(unit -> id.equals(unit.getId())).map(Unit::getName)
                .filter(name -> name != null).findFirst().orElse(id);
    }

    private static String light(Light light) {
        return switch (light) {
            case DONE -> Messages.FilterDialog_Done;
            case OVERDUE -> Messages.FilterDialog_Overdue;
            case BEHIND -> Messages.FilterDialog_Behind;
            case NEAR_DUE -> Messages.FilterDialog_NearDue;
            case ON_TRACK -> Messages.FilterDialog_OnTrack;
            case NONE -> Messages.FilterDialog_None;
        };
    }
}
