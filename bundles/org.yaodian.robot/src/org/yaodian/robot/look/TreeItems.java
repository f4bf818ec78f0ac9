/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot.look;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.yaodian.robot.Sight;

/** Sees the rows of a tree that are not folded away, each with the path that leads to it. */
final class TreeItems {

    private TreeItems() {
    }

    static Stream<Sight> see(Tree tree) {
        var selection = List.of(tree.getSelection());
        return Stream.of(tree.getItems()).flatMap(item -> withOpenChildren(tree, item, "", selection));
    }

    private static Stream<Sight> withOpenChildren(Tree tree, TreeItem item, String parent, List<TreeItem> selection) {
        String path = parent + "/" + item.getText();
        Stream<Sight> self = Stream.of(sight(tree, item, path, selection.contains(item)));
        return item.getExpanded()
                ? Stream.concat(self, Stream.of(item.getItems())
                        .flatMap(child -> withOpenChildren(tree, child, path, selection)))
                : self;
    }

    private static Sight sight(Tree tree, TreeItem item, String path, boolean selected) {
        var bounds = item.getBounds();
        Sight sight = ItemLook.common("node", tree, item.getText()).with("path", path)
                .with("expanded", item.getExpanded()).with("leaf", item.getItemCount() == 0)
                .with("checked", item.getChecked()).with("selected", selected)
                .with("showing", tree.getClientArea().intersects(bounds));
        for (int column = 0; column < Math.max(1, tree.getColumnCount()); column++) {
            sight = sight.with("cell" + column, item.getText(column));
        }
        return Widgets.place(sight, tree, bounds);
    }
}
