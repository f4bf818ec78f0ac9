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

import org.junit.jupiter.api.Test;

class ListMarkupTest {

    @Test
    void theNextItemHasTheSameMarkOrTheNextNumber() {
        assertEquals("- ", ListMarkup.next("- 完善制度"));
        assertEquals("  10. ", ListMarkup.next("  9. 第九"));
        assertEquals("3、", ListMarkup.next("2、第二"));
    }

    @Test
    void aLineThatIsNoItemHasNoNext() {
        assertEquals("", ListMarkup.next("一般文字"));
        assertEquals("", ListMarkup.next("-5 度"));
        assertEquals("", ListMarkup.next(""));
    }

    @Test
    void aMarkAloneEndsTheList() {
        assertTrue(ListMarkup.isEmptyItem("- "));
        assertTrue(ListMarkup.isEmptyItem("2. "));
        assertFalse(ListMarkup.isEmptyItem("- 甲"));
        assertFalse(ListMarkup.isEmptyItem(""));
    }

    @Test
    void selectedLinesBecomeItemsAndPlainAgain() {
        var listed = ListMarkup.toggle("甲\n乙\n丙", 0, 2, true);
        assertEquals("1. 甲\n2. 乙\n丙", listed);
        assertEquals("甲\n乙\n丙", ListMarkup.toggle(listed, 0, 6, true));
    }

    @Test
    void anEmptyTextBeginsAList() {
        assertEquals("- ", ListMarkup.toggle("", 0, 0, false));
    }
}
