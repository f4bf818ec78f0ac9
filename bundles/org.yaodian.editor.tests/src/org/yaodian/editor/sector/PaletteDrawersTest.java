/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.internal.ui.palette.editparts.DrawerEditPart;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.yaodian.gef.palette.LazyDrawers;
import org.yaodian.gef.palette.PaletteSearch;
import org.yaodian.gef.palette.PlanPalette;
import org.yaodian.testing.TrialSector;

/** Runs in a workbench, from which GEF's palettes take their pictures. */
@EnabledIf("org.yaodian.editor.RunningWorkbench#isThere")
@SuppressWarnings("restriction")
class PaletteDrawersTest {

    private final Shell shell = new Shell(Display.getDefault());
    private final PaletteViewer viewer = new PaletteViewer();
    private PaletteDrawer drawer;
    private DrawerEditPart part;

    @BeforeEach
    void open() {
        TrialSector.install();
        shell.setLayout(new FillLayout());
        shell.setSize(200, 600);
        viewer.setEditPartFactory(new LazyDrawers());
        viewer.createControl(shell);
        var domain = new EditDomain();
        domain.setPaletteViewer(viewer);
        domain.setPaletteRoot(PlanPalette.create());
        PaletteSearch.install(viewer);
        drawer = drawers().getLast();
        part = part(drawer);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
        TrialSector.remove();
    }

    private List<PaletteDrawer> drawers() {
        List<?> children = viewer.getPaletteRoot().getChildren();
        return children.stream().filter(PaletteDrawer.class::isInstance).map(PaletteDrawer.class::cast).toList();
    }

    private DrawerEditPart part(PaletteDrawer of) {
        return (DrawerEditPart) viewer.getEditPartRegistry().get(of);
    }

    private Text field() {
        return (Text) ((Composite) viewer.getControl()).getChildren()[0];
    }

    @Test
    void toolsAreDrawnWhenTheirDrawerIsOpened() {
        assertEquals("试验", drawer.getLabel());
        assertTrue(drawer.getChildren().isEmpty());
        assertTrue(part.getChildren().isEmpty());

        part.setExpanded(true);
        assertNotNull(viewer.getEditPartRegistry().get(drawer.getChildren().getFirst()));
    }

    @Test
    void aSearchByPinyinOpensTheDrawersThatHaveSomethingAndClosesThemAgain() {
        field().setText("fuwuzhan");
        assertTrue(part.isExpanded());
        List<?> entries = drawer.getChildren();
        assertEquals(List.of("服务站"), entries.stream().map(PaletteEntry.class::cast)
                .filter(entry -> entry.isVisible() && viewer.getEditPartRegistry().get(entry) != null)
                .map(PaletteEntry::getLabel).filter(label -> label != null && !label.isEmpty()).toList());

        field().setText("");
        assertFalse(part.isExpanded());
        assertTrue(part(drawers().getFirst()).isExpanded());
    }

    @Test
    void theStateOfADrawerIsRememberedForThatDrawerOnly() {
        var nodes = part(drawers().getFirst());
        var memento = XMLMemento.createWriteRoot("drawer");
        part.setExpanded(true);
        part.saveState(memento);
        part.setExpanded(false);
        nodes.setExpanded(false);

        nodes.restoreState(memento);
        part.restoreState(memento);

        assertFalse(nodes.isExpanded());
        assertTrue(part.isExpanded());
    }
}
