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

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.yaodian.editor.PlanEditor;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** Where objects stand in the diagram in front. Looked up once for all questions of one event. For the UI thread. */
final class DrawnObjects {

    private static DrawnObjects current;

    private final Map<EObject, Node> nodes = new IdentityHashMap<>();
    private final Map<EObject, Edge> edges = new IdentityHashMap<>();

    private DrawnObjects(Optional<Diagram> diagram) {
        diagram.ifPresent(drawing -> {
            drawing.getNodes().forEach(this::add);
            drawing.getEdges().forEach(edge -> edges.putIfAbsent(edge.getObject(), edge));
        });
    }

    private void add(Node node) {
        nodes.putIfAbsent(node.getObject(), node);
        node.getChildren().forEach(this::add);
    }

    /** {@return the node of an object, or a note itself; empty when it is not in front} */
    static Optional<Node> nodeOf(EObject object) {
        return object instanceof Node node ? Optional.of(node) : Optional.ofNullable(inFront().nodes.get(object));
    }

    /** {@return the line of a link, or a line that draws none; empty when it is not in front} */
    static Optional<Edge> edgeOf(EObject object) {
        return object instanceof Edge edge ? Optional.of(edge) : Optional.ofNullable(inFront().edges.get(object));
    }

    /** {@return whether an object can be seen in the diagram in front} */
    static boolean isDrawn(EObject object) {
        return nodeOf(object).isPresent() || edgeOf(object).isPresent();
    }

    private static DrawnObjects inFront() {
        if (current == null) {
            current = new DrawnObjects(diagramInFront());
            var display = Display.getCurrent();
            if (display == null) {
                return forgotten();
            }
            display.asyncExec(() -> current = null);
        }
        return current;
    }

    private static DrawnObjects forgotten() {
        var once = current;
        current = null;
        return once;
    }

    private static Optional<Diagram> diagramInFront() {
        if (!Platform.isRunning() || !PlatformUI.isWorkbenchRunning()) {
            return Optional.empty();
        }
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && window.getActivePage() != null
                && window.getActivePage().getActiveEditor() instanceof PlanEditor editor ? editor.shownDiagram()
                        : Optional.empty();
    }
}
