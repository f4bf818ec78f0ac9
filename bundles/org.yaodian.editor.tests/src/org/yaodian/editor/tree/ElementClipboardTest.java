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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaodian.testing.SamplePlan;

class ElementClipboardTest {

    @Test
    void otherProgramsGetAnIndentedList() {
        var sample = new SamplePlan();
        var lines = ElementClipboard.text(List.of(sample.network, sample.portal)).lines().toList();
        assertTrue(lines.get(0).contains("建成政务外网"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("  ") && line.contains("完成机房布线")));
        assertEquals(1, lines.stream().filter(line -> line.contains("完成门户网站改版")).count());
    }
}
