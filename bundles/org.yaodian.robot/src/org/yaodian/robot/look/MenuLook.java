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

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.yaodian.robot.Look;
import org.yaodian.robot.Sight;

/** Sees the entries of menu bars and of the menus that are open, each with the path that leads to it. */
public final class MenuLook implements Look {

    @Override
    public List<Sight> see(Sight question) {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.isVisible())
                .flatMap(shell -> NativeMenus.of(shell).stream()).filter(menu -> menu.getParentMenu() == null)
                .flatMap(menu -> entries(menu, "")).toList();
    }

    private static Stream<Sight> entries(Menu menu, String path) {
        return Stream.of(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .flatMap(item -> entry(item, path));
    }

    private static Stream<Sight> entry(MenuItem item, String parent) {
        var bounds = NativeMenus.bounds(item);
        if (bounds == null) {
            return Stream.empty();
        }
        String path = parent + "/" + Widgets.plain(item.getText());
        String text = item.getText();
        int tab = text.indexOf('\t');
        Sight self = Sight.of("entry").with("text", Widgets.plain(text)).with("path", path)
                .with("key", tab < 0 ? null : text.substring(tab + 1)).with("enabled", item.isEnabled())
                .with("checked", item.getSelection()).with("cascade", item.getMenu() != null)
                .at(bounds.x, bounds.y, bounds.width, bounds.height);
        return item.getMenu() == null ? Stream.of(self)
                : Stream.concat(Stream.of(self), entries(item.getMenu(), path));
    }
}
