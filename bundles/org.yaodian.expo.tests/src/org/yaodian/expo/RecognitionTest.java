/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.expo;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaodian.model.Outline;
import org.yaodian.testing.PlainRegistry;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportOptions;
import org.yaodian.text.WorkPointReader;

class RecognitionTest {

    private static final Map<String, String> EXPECTED = Map.ofEntries(
            entry("世博园区", "expo.infrastructure"),
            entry("世博会", "expo.opening"),
            entry("世博信息化总体规划", "expo.master"),
            entry("实施计划", "expo.implementation"),
            entry("世博园区信息基础设施", "expo.infrastructure"),
            entry("办展", "expo.domain"),
            entry("参展", "expo.domain"),
            entry("观展", "expo.domain"),
            entry("世博信息化工作的协调推进机制", "expo.body"),
            entry("世博局信息化职能部门", "expo.partner"),
            entry("世博会信息化合作伙伴", "expo.partner"));

    @BeforeAll
    static void installSectors() {
        PlainRegistry.installSectors();
    }

    @Test
    void theWorkPointsOf2007HaveTheseElements() throws ImportException {
        var file = Path.of(System.getProperty("yaodian.root"), "releng", "samples", "shanghai-2007-work-points.txt");
        var plan = new WorkPointReader().read(file, ImportOptions.standard(), null).toPlan();
        var found = new TreeMap<String, String>();
        Outline.elements(plan)
                .filter(element -> element.getTypeId() != null && element.getTypeId().startsWith("expo."))
                .forEach(element -> found.put(element.getName(), element.getTypeId()));
        assertEquals(new TreeMap<>(EXPECTED), found);
    }
}
