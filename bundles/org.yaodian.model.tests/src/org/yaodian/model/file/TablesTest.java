/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.PlanFactory;

class TablesTest {

    private static final int MANY = 50_000;

    @Test
    void manyObjectsAreFoundById() {
        var table = new ObjectsById(1);
        var objects = new ArrayList<EObject>();
        for (int i = 0; i < MANY; i++) {
            objects.add(PlanFactory.eINSTANCE.createAnchor());
            assertTrue(table.add("id" + i, objects.get(i)));
        }
        for (int i = 0; i < MANY; i++) {
            assertSame(objects.get(i), table.get("id" + i));
        }
        assertNull(table.get("id" + MANY));
        assertFalse(table.add("id7", objects.get(8)));
    }

    @Test
    void stringsOfOneHashCodeStayApart() {
        var pool = new StringPool();
        assertEquals("Aa".hashCode(), "BB".hashCode());
        assertEquals("Aa", pool.share("Aa"));
        assertEquals("BB", pool.share("BB"));
        assertFalse(pool.hasFound());
    }

    @Test
    void equalStringsBecomeOne() {
        var pool = new StringPool();
        for (int i = 0; i < MANY; i++) {
            pool.share("text " + i);
        }
        var first = pool.share(new String("text 17"));
        assertTrue(pool.hasFound());
        assertSame(first, pool.share(new String("text 17")));
    }
}
