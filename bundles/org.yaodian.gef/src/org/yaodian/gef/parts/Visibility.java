/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import java.util.stream.Stream;

import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** What of a diagram is shown: not what lies in a collapsed node, and no link whose end is not shown. */
final class Visibility {

    private Visibility() {
    }

    static boolean isShown(Edge edge) {
        return edge.eContainer() != null && isShown(edge.getSource()) && isShown(edge.getTarget());
    }

    static boolean isShown(Node node) {
        if (node == null || node.eContainer() == null) {
            return false;
        }
        for (var outer = node.eContainer(); outer instanceof Node parent; outer = outer.eContainer()) {
            if (parent.isCollapsed()) {
                return false;
            }
        }
        return true;
    }

    static Stream<Node> descendants(Node node) {
        return node.getChildren().stream().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }
}
