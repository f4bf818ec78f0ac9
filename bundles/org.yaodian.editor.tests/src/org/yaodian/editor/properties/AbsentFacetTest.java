/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;

class AbsentFacetTest {

    private static final String PLAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plan:WorkPlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:plan="http://www.yaodian.org/plan/1" \
            xmlns:gone="http://www.yaodian.org/gone/1" id="_p" version="1">
              <children xsi:type="plan:Task" id="_t" name="数字城管">
                <facets xsi:type="gone:Station" level="3" owner="_t">
                  <place road="人民大道">200号</place>
                </facets>
              </children>
            </plan:WorkPlan>
            """;

    @TempDir
    Path folder;
    private Element element;

    @BeforeEach
    void load() throws Exception {
        var file = Files.writeString(folder.resolve("a.plan"), PLAN);
        element = PlanFile.load(file).plan().getChildren().get(0);
    }

    @Test
    void itSaysWhichSectorIsMissing() {
        var facet = new AbsentFacet(element.getFacets().get(0));
        assertTrue(AbsentFacet.isAbsent(facet.facet()));
        assertEquals("gone", facet.sector());
        assertEquals("Station", facet.type());
    }

    @Test
    void itsValuesAreTextAndReferencesNames() {
        assertEquals(List.of(new AbsentFacet.Line("level", "3"), new AbsentFacet.Line("owner", "数字城管"),
                new AbsentFacet.Line("place", "200号"), new AbsentFacet.Line("place.road", "人民大道")),
                new AbsentFacet(element.getFacets().get(0)).lines());
    }

    @Test
    void itHasATabOfItsOwn() {
        assertEquals("gone", FacetTabs.of(new StructuredSelection(element)).get(0).getLabel());
    }

    @Test
    void facetsThatAreInstalledAreNotAbsent() {
        assertFalse(AbsentFacet.isAbsent(PlanFactory.eINSTANCE.createQuantity()));
    }
}
