/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.district;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yaodian.model.plan.Anchor;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;

/** How a municipal task concerns a district. */
public enum Concern {

    /** It names the district, in its districts, its responsibilities or its words. */
    NAMED,
    /** It speaks of all districts. */
    GENERAL,
    /** It says nothing about districts. */
    NONE;

    /** Words for all districts, such as 各区、县信息委, 区（县）, 区县; not the name of one district. */
    private static final Pattern ALL_DISTRICTS = Pattern.compile("各区|区[、（(]?县|郊区|各镇|乡镇|街镇");

    /**
     * How a task concerns a district.
     *
     * @param task     a municipal task
     * @param district the district
     * @return never null
     */
    public static Concern of(Task task, District district) {
        var words = words(task);
        if (units(task).anyMatch(unit -> isOf(unit, district)) || district.names().anyMatch(words::contains)) {
            return NAMED;
        }
        return ALL_DISTRICTS.matcher(words).find() ? GENERAL : NONE;
    }

    private static Stream<Unit> units(Task task) {
        return Stream.concat(task.getDistricts().stream(), task.getResponsibilities().stream()
                .map(part -> part.getUnit()).filter(unit -> unit != null));
    }

    private static boolean isOf(Unit unit, District district) {
        var names = district.names().toList();
        return Stream.concat(Stream.ofNullable(unit.getName()), unit.getAliases().stream())
                .anyMatch(name -> names.stream().anyMatch(name::startsWith));
    }

    private static String words(Task task) {
        return Stream.of(List.of(orEmpty(task.getName()), orEmpty(task.getNote())),
                task.getAnchors().stream().map(Anchor::getText).map(Concern::orEmpty).toList(),
                task.getResponsibilities().stream().map(part -> orEmpty(part.getText())).toList())
                .flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
