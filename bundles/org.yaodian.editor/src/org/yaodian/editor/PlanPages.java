/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorPart;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.editor.source.SourcePage;
import org.yaodian.gef.ui.DiagramEditor;
import org.yaodian.model.plan.Diagram;

/**
 * The tabs of a plan editor: one for each diagram, then the source text. A page is made when it is shown first, so
 * that a plan with many diagrams opens as fast as one with a single diagram.
 */
final class PlanPages {

    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_TITLE = 12;

    /** Makes the parts that the pages need; the editor does it, because its superclass keeps that to itself. */
    interface Host {

        /** {@return the folder of the tabs} */
        CTabFolder folder();

        /** Makes a graph page in a tab. */
        DiagramEditor open(Diagram diagram, CTabItem tab);

        /** Lets go of a graph page. */
        void close(IEditorPart page);

        /** Adds tools to the right of the tabs. */
        void addTools(ToolBar bar);

        /** Brings the first page to the front. */
        void showFirst();

        /** Makes the page that says how to begin in a tab. */
        void openStart(CTabItem tab);

        /** Makes the source page in a tab. */
        SourcePage openSource(CTabItem tab);
    }

    private final Host host;
    private final PlanDocument document;
    private final PlanView view;
    private final Map<Diagram, CTabItem> tabs = new HashMap<>();
    private final Map<CTabItem, DiagramEditor> editors = new HashMap<>();
    private CTabItem sourceTab;
    private SourcePage source;
    private CTabItem startTab;

    PlanPages(Host host, PlanDocument document, PlanView view) {
        this.host = host;
        this.document = document;
        this.view = view;
        host.folder().setMinimumCharacters(SHORTEST_TITLE);
        host.folder().setUnselectedImageVisible(true);
        sourceTab = new CTabItem(host.folder(), SWT.NONE);
        sourceTab.setText(Messages.PlanPages_Source);
        sourceTab.setImage(EditorImages.get("source"));
        new DiagramList(host.folder()).install(host::addTools);
        new DiagramTabMenu(host.folder(), document, this::diagramOf).install();
        synchronize();
    }

    /** Makes the tabs those of the plan's diagrams, after any change. */
    void synchronize() {
        var diagrams = document.plan().getDiagrams().stream().filter(each -> tabs.containsKey(each) || view.shows(each))
                .toList();
        for (var gone : List.copyOf(tabs.keySet())) {
            if (!diagrams.contains(gone)) {
                remove(gone);
            }
        }
        for (int i = 0; i < diagrams.size(); i++) {
            var diagram = diagrams.get(i);
            var tab = tabs.get(diagram);
            if (tab == null) {
                tab = new CTabItem(host.folder(), SWT.NONE, i);
                tab.setImage(PlanLabels.image(diagram));
                tabs.put(diagram, tab);
            } else if (host.folder().indexOf(tab) != i) {
                tab = moved(tab, i);
                tabs.put(diagram, tab);
            }
            title(tab, PlanLabels.text(diagram));
        }
        start(diagrams.isEmpty() && !view.showsAll());
    }

    private void start(boolean wanted) {
        if (wanted && startTab == null) {
            startTab = new CTabItem(host.folder(), SWT.NONE, 0);
            startTab.setText(Messages.PlanPages_Start);
            host.openStart(startTab);
        } else if (!wanted && startTab != null) {
            boolean wasInFront = host.folder().getSelection() == startTab;
            dispose(startTab);
            startTab = null;
            if (wasInFront) {
                host.showFirst();
            }
        }
    }

    /** A tab cannot move: another one takes over its page. */
    private CTabItem moved(CTabItem tab, int index) {
        var wasInFront = host.folder().getSelection() == tab;
        var next = new CTabItem(host.folder(), SWT.NONE, index);
        next.setText(tab.getText());
        next.setToolTipText(tab.getToolTipText());
        next.setImage(tab.getImage());
        next.setData(tab.getData());
        var control = tab.getControl();
        tab.setControl(null);
        next.setControl(control);
        Optional.ofNullable(editors.remove(tab)).ifPresent(editor -> editors.put(next, editor));
        tab.dispose();
        if (wasInFront) {
            host.folder().setSelection(next);
        }
        return next;
    }

    private static void title(CTabItem tab, String name) {
        if (!name.equals(tab.getToolTipText())) {
            tab.setToolTipText(name);
            tab.setText(name.length() <= LONGEST_TITLE ? name : name.substring(0, LONGEST_TITLE - 1) + "…");
        }
    }

    private void remove(Diagram diagram) {
        var tab = tabs.remove(diagram);
        Optional.ofNullable(editors.remove(tab)).ifPresent(host::close);
        dispose(tab);
    }

    /** The window disposes the widgets of an editor before it disposes the editor. */
    private static void dispose(CTabItem tab) {
        if (!tab.isDisposed()) {
            var control = tab.getControl();
            tab.dispose();
            if (control != null) {
                control.dispose();
            }
        }
    }

    /** Makes the page of a tab if this is its first time. */
    void materialize(CTabItem tab) {
        if (tab == sourceTab) {
            if (source == null) {
                source = host.openSource(tab);
            }
            return;
        }
        if (tab != startTab && !editors.containsKey(tab)) {
            diagramOf(tab).ifPresent(diagram -> editors.put(tab, host.open(diagram, tab)));
        }
    }

    private Optional<Diagram> diagramOf(CTabItem tab) {
        return tabs.entrySet().stream().filter(entry -> entry.getValue() == tab).map(Map.Entry::getKey).findFirst();
    }

    /** Looks again which objects are shown on the graph pages. */
    void refreshScope() {
        editors.values().forEach(DiagramEditor::refreshScope);
    }

    /** {@return the index of a diagram's tab, or -1} */
    int indexOf(Diagram diagram) {
        var tab = tabs.get(diagram);
        return tab == null ? -1 : host.folder().indexOf(tab);
    }

    /** {@return the index of the source page} */
    int sourceIndex() {
        return host.folder().indexOf(sourceTab);
    }

    /** {@return the diagram shown now, or empty when another page is shown} */
    Optional<Diagram> shownDiagram() {
        var tab = host.folder().getSelection();
        return tab == null ? Optional.empty() : diagramOf(tab);
    }

    /** {@return the graph page shown now, or empty when another page is shown} */
    Optional<DiagramEditor> shownEditor() {
        return Optional.ofNullable(host.folder().getSelection()).map(editors::get);
    }

    /** {@return the source page, or empty as long as it was never shown} */
    Optional<SourcePage> source() {
        return Optional.ofNullable(source);
    }

    /** {@return whether the source page is shown now} */
    boolean isSourceShown() {
        return host.folder().getSelection() == sourceTab;
    }

    /** Removes all tabs. */
    void dispose() {
        List.copyOf(tabs.keySet()).forEach(this::remove);
        if (startTab != null) {
            dispose(startTab);
        }
        dispose(sourceTab);
    }
}
