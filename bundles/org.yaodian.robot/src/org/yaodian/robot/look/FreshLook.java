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

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.robot.Look;
import org.yaodian.robot.Sight;

/**
 * Sees nothing, but has all windows painted. A display without a compositor tells of uncovered places in its own pixels;
 * SWT takes them for its points and leaves a part unpainted when the screen is scaled.
 */
public final class FreshLook implements Look {

    @Override
    public List<Sight> see(Sight question) {
        Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).forEach(FreshLook::freshen);
        return List.of();
    }

    private static void freshen(Shell shell) {
        shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
        if (shell.getMenuBar() != null) {
            for (var item : shell.getMenuBar().getItems()) {
                item.setEnabled(!item.getEnabled());
                item.setEnabled(!item.getEnabled());
            }
        }
    }
}
