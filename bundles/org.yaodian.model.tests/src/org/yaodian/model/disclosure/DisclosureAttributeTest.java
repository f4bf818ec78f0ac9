/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DisclosureAttributeTest {

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLanguage() {
        Locale.setDefault(locale);
    }

    @Test
    void thePlanStoresOneOfThreeKeys() {
        assertEquals(List.of("active", "onRequest", "exempt"), DisclosureAttribute.keys());
    }

    @Test
    void onlyAnExemptionNeedsAReason() {
        assertEquals(List.of("exempt"), DisclosureAttribute.all().stream().filter(DisclosureAttribute::needsReason)
                .map(DisclosureAttribute::key).toList());
    }

    @Test
    void theLabelIsInTheLanguageOfTheProgram() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertEquals("依申请公开", DisclosureAttribute.label("onRequest"));
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("on request", DisclosureAttribute.label("onRequest"));
    }

    @Test
    void anUnknownKeyIsShownAsItIs() {
        assertEquals("other", DisclosureAttribute.label("other"));
        assertFalse(DisclosureAttribute.of("other").isPresent());
        assertTrue(DisclosureAttribute.of(null).isEmpty());
    }
}
