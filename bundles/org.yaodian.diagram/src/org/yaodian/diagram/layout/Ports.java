/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where links meet the boxes of a layered drawing: anywhere on a plain box, and beside the box further inside on a
 * container, leaving at its right and arriving at its left (mirrored the other way round), so that the rest of the line runs straight to that box.
 */
final class Ports {

    private final Map<Box, ElkNode> nodes;
    private final boolean mirrored;
    private final Set<Box> withPorts = new HashSet<>();
    private final Map<Box, ElkConnectableShape> left = new HashMap<>();
    private final Map<Box, ElkConnectableShape> right = new HashMap<>();

    Ports(Map<Box, ElkNode> nodes, List<Link> links, boolean mirrored) {
        this.nodes = nodes;
        this.mirrored = mirrored;
        for (var link : links) {
            note(link.source, link.sourceInScope());
            note(link.target, link.targetInScope());
        }
    }

    private void note(Box end, Box inScope) {
        if (end != inScope && withPorts.add(inScope)) {
            nodes.get(inScope).setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        }
    }

    ElkConnectableShape leaving(Link link) {
        return end(link.source, link.sourceInScope(), right, mirrored ? PortSide.WEST : PortSide.EAST);
    }

    ElkConnectableShape arriving(Link link) {
        return end(link.target, link.targetInScope(), left, mirrored ? PortSide.EAST : PortSide.WEST);
    }

    private ElkConnectableShape end(Box end, Box inScope, Map<Box, ElkConnectableShape> ports, PortSide side) {
        var node = nodes.get(inScope);
        return withPorts.contains(inScope)
                ? ports.computeIfAbsent(end, box -> port(node, box.middleWithin(inScope), side))
                : node;
    }

    private static ElkConnectableShape port(ElkNode node, int y, PortSide side) {
        var port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        port.setLocation(side == PortSide.EAST ? node.getWidth() : 0, y);
        return port;
    }
}
