/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.yaodian.editor.plan.PlanGroup;
import org.yaodian.testing.SamplePlan;

class NameFilterTest {

    private final SamplePlan sample = new SamplePlan();
    private final NameFilter filter = new NameFilter(line -> null);

    private boolean shows(Object line) {
        return filter.select(null, null, line);
    }

    @Test
    void everythingIsShownAtFirst() {
        assertTrue(shows(sample.portal));
        assertTrue(shows(sample.office));
    }

    @Test
    void whatFitsIsShownWithWhatItStandsIn() {
        filter.setText("机房");
        assertTrue(shows(sample.cabling));
        assertTrue(shows(sample.network));
        assertTrue(shows(sample.government));
        assertFalse(shows(sample.exchange));
        assertFalse(shows(sample.economy));
    }

    @Test
    void namesAreFoundByTheirSound() {
        filter.setText("jfbx");
        assertTrue(shows(sample.cabling));
        filter.setText("xxh");
        assertTrue(shows(sample.office));
        assertTrue(shows(new PlanGroup(sample.plan, PlanGroup.Kind.UNITS)));
        assertFalse(shows(sample.bureau));
    }

    @Test
    void aChangedNameIsFoundAfterTheFilterForgot() {
        filter.setText("新名称");
        assertFalse(shows(sample.portal));
        sample.portal.setName("新名称");
        filter.forget();
        assertTrue(shows(sample.portal));
    }
}
