/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class CandidateColumnTest {

    @Test
    void unitsDeadlineVerbAndConfidenceAreTold() {
        var task = Drafts.named(Drafts.small(), "建成人口信息系统");
        assertEquals("建成", CandidateColumn.VERB.text(task));
        assertTrue(CandidateColumn.UNITS.text(task).startsWith(Messages.CandidateColumn_Lead));
        assertTrue(CandidateColumn.UNITS.text(task).contains("信息委"));
        assertTrue(CandidateColumn.DEADLINE.text(task).contains("6月底"));
        assertTrue(CandidateColumn.CONFIDENCE.text(task).endsWith("%"));
    }

    @Test
    void everyColumnHasAHeadingAndACellForEveryCandidate() {
        for (var candidate : Drafts.small().candidates()) {
            assertTrue(Stream.of(CandidateColumn.values()).map(column -> column.text(candidate))
                    .allMatch(text -> text != null));
        }
        assertEquals(CandidateColumn.values().length,
                Stream.of(CandidateColumn.values()).map(CandidateColumn::heading).distinct().count());
    }
}
