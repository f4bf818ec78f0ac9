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

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.yaodian.editor.PlanView;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.gef.palette.OfferedTypes;
import org.yaodian.gef.palette.PlanPalette;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.WorkPlan;

/**
 * Shows of a plan what a sector cares for. What is made or drawn while the view is open stays visible, also where it
 * has nothing to do with the sector yet.
 */
final class SectorView implements PlanView {

    private static final Set<String> SHARED = Set.of("nodes", "links");

    private final SectorEditor editor;
    private final SectorEditorDescriptor descriptor;
    private final Set<EObject> left = Collections.newSetFromMap(new WeakHashMap<>());
    private WorkPlan seen;
    private SectorScope scope;
    private int scopeOf = -1;
    private boolean everything;

    SectorView(SectorEditor editor, SectorEditorDescriptor descriptor) {
        this.editor = editor;
        this.descriptor = descriptor;
    }

    /** {@return what the sector cares for in the plan as it is now} */
    SectorScope scope() {
        var document = editor.document().orElseThrow();
        if (scope == null || seen != document.plan() || scopeOf != document.changeCount()) {
            scope = new SectorScope(document.plan(), descriptor.sector());
            scopeOf = document.changeCount();
        }
        if (seen != document.plan()) {
            seen = document.plan();
            noteOthers(document);
        }
        return scope;
    }

    /** What has nothing to do with the sector when the plan is shown first is left out. */
    private void noteOthers(PlanDocument document) {
        left.clear();
        Outline.elements(document.plan()).filter(element -> !scope.shows(element)).forEach(left::add);
        document.plan().getUnits().stream().filter(unit -> !scope.shows(unit)).forEach(left::add);
    }

    /** Shows the whole plan, or only what the sector cares for. */
    void showEverything(boolean all) {
        everything = all;
    }

    /** {@return whether the whole plan is shown} */
    boolean showsEverything() {
        return everything;
    }

    @Override
    public boolean showsAll() {
        return false;
    }

    @Override
    public boolean shows(EObject object) {
        return everything || scope().shows(object) || !left.contains(object);
    }

    @Override
    public boolean shows(Diagram diagram) {
        return everything || scope().isOwn(diagram.getSubject())
                || (diagram.getNodes().isEmpty() ? diagram.getSubject() == null : own(diagram) > 0);
    }

    private long own(Diagram diagram) {
        return scope().countOwn(objects(diagram));
    }

    private static List<? extends Identified> objects(Diagram diagram) {
        return Outline.nodes(diagram).stream().map(Node::getObject).filter(object -> object != null).toList();
    }

    /** That of the sector's first chapter, or else the one with the most elements of the sector. */
    @Override
    public Optional<Diagram> first(List<Diagram> diagrams) {
        var heading = descriptor.sector().chapters().stream().findFirst().orElse("");
        return diagrams.stream().filter(diagram -> isOf(diagram.getSubject(), heading)).findFirst()
                .or(() -> diagrams.stream().max(Comparator.comparingLong(this::own)));
    }

    private static boolean isOf(Element subject, String heading) {
        return !heading.isEmpty() && subject instanceof Chapter chapter
                && (PlanLabels.text(chapter).contains(heading)
                        || chapter.getHeading() != null && chapter.getHeading().contains(heading));
    }

    @Override
    public String title(Path file) {
        return NLS.bind(Messages.SectorView_Title, PlanView.WHOLE.title(file), descriptor.sector().name());
    }

    @Override
    public Optional<IEditorInput> inputFor(Path file) {
        return Optional.of(new SectorInput(descriptor.id(), file));
    }

    @Override
    public OfferedTypes types() {
        return OfferedTypes.of(descriptor.sector());
    }

    /** The drawers of the shared model are closed at first, to leave the room to those of the sector. */
    @Override
    public PaletteRoot palette() {
        var drawers = new LinkedHashMap<String, Boolean>();
        descriptor.drawers().forEach(drawer -> drawers.put(drawer.group(), drawer.open()));
        var root = drawers.isEmpty() ? PlanPalette.create(types())
                : PlanPalette.create(descriptor.sector(), drawers);
        for (Object entry : root.getChildren()) {
            if (entry instanceof PaletteDrawer drawer && SHARED.contains(drawer.getId())) {
                drawer.setInitialState(PaletteDrawer.INITIAL_STATE_CLOSED);
            }
        }
        return root;
    }

    @Override
    public Control start(Composite parent) {
        return new SectorStart(editor, descriptor).create(parent);
    }
}
