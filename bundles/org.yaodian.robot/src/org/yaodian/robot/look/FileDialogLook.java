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

import org.eclipse.swt.widgets.FileDialog;
import org.yaodian.robot.Look;
import org.yaodian.robot.Sight;

/** Sees whether the platform's own file dialog is open. It is no widget of SWT, but this thread waits in it. */
public final class FileDialogLook implements Look {

    @Override
    public List<Sight> see(Sight question) {
        boolean waits = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.anyMatch(frame -> frame.getDeclaringClass() == FileDialog.class));
        return waits && NativeMenus.grabbed() ? List.of(Sight.of("fileDialog").at(0, 0, 0, 0)) : List.of();
    }
}
