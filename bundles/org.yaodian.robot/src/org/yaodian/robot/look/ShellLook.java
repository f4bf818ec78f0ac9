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
import org.eclipse.swt.widgets.Shell;
import org.yaodian.robot.Look;
import org.yaodian.robot.Sight;

/** Sees windows and dialogs. */
public final class ShellLook implements Look {

    private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;

    @Override
    public List<Sight> see(Sight question) {
        return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).map(ShellLook::sight).toList();
    }

    private static Sight sight(Shell shell) {
        var bounds = shell.getBounds();
        return Sight.of("shell").with("text", shell.getText()).with("modal", (shell.getStyle() & MODAL) != 0)
                .with("active", shell == shell.getDisplay().getActiveShell()).with("enabled", shell.isEnabled())
                .at(bounds.x, bounds.y, bounds.width, bounds.height);
    }
}
