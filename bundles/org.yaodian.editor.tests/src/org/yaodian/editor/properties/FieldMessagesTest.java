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

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.rules.Finding;
import org.yaodian.rules.Severity;
import org.yaodian.testing.SamplePlan;

class FieldMessagesTest {

    private final SamplePlan sample = new SamplePlan();
    private Shell shell;
    private FieldMessages messages;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        GridLayoutFactory.fillDefaults().applyTo(shell);
        messages = new FieldMessages(shell, 1, () -> {});
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private Stream<Finding> findings(Severity severity, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Finding("test", severity, severity + " " + i, List.of(sample.network), List.of()));
    }

    private List<String> lines() {
        var area = (Composite) shell.getChildren()[0];
        return Arrays.stream(area.getChildren()).filter(Link.class::isInstance).map(Link.class::cast)
                .map(Link::getText).toList();
    }

    @Test
    void aFewFindingsAreAllShown() {
        messages.show(findings(Severity.WARNING, 5).toList());
        assertEquals(5, lines().size());
        assertFalse(lines().get(4).contains("<a>"));
    }

    @Test
    void ofManyFindingsTheWorstAreShownAndTheRestIsCounted() {
        messages.show(Stream.concat(findings(Severity.INFO, 3000), findings(Severity.ERROR, 2)).toList());
        assertEquals(6, lines().size());
        assertEquals("ERROR 0", lines().get(0));
        assertEquals("ERROR 1", lines().get(1));
        assertTrue(lines().get(5).contains("2997"), lines().get(5));
    }
}
