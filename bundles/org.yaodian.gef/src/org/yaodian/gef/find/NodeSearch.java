/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.find;

import java.util.List;
import java.util.stream.Stream;

import org.yaodian.model.Outline;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.register.Pinyin;

/** Finds nodes by their names, codes and units, literally or by pinyin. */
public final class NodeSearch {

    private NodeSearch() {
    }

    /**
     * The nodes that match.
     *
     * @param diagram where to look
     * @param query   what was typed; blank matches nothing
     * @return the nodes in the order of the diagram, containers before what is in them
     */
    public static List<Node> find(Diagram diagram, String query) {
        return query == null || query.isBlank() ? List.of()
                : Outline.nodes(diagram).stream()
                        .filter(node -> texts(node).anyMatch(text -> text != null && Pinyin.matches(text, query)))
                        .toList();
    }

    private static Stream<String> texts(Node node) {
        return switch (node.getObject()) {
            case Element element -> Stream.concat(
                    Stream.of(element.getCode(), element.getName(), element.getEnglishName(),
                            element instanceof Chapter chapter ? chapter.getHeading() : null),
                    element.getResponsibilities().stream()
                            .flatMap(part -> Stream.concat(Stream.of(part.getText()), texts(part.getUnit()))));
            case Unit unit -> texts(unit);
            case null, default -> Stream.of(node.getText());
        };
    }

    private static Stream<String> texts(Unit unit) {
        return unit == null ? Stream.empty()
                : Stream.concat(Stream.of(unit.getName(), unit.getCode(), unit.getEnglishName()),
                        unit.getAliases().stream());
    }
}
