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

/**
 * Sees whether the platform's own file dialog is open. It is no widget of SWT; but this thread waits in it, and GTK
 * gives it all input as soon as it is shown.
 */
public final class FileDialogLook implements Look {

    @Override
    public List<Sight> see(Sight question) {
        boolean waits = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.anyMatch(frame -> frame.getDeclaringClass() == FileDialog.class));
        return waits && ownerOfInput().contains("FileChooser") ? List.of(Sight.of("fileDialog").at(0, 0, 0, 0))
                : List.of();
    }

    private static String ownerOfInput() {
        try {
            var owner = (long) NativeMenus.type("gtk3.GTK3").getMethod("gtk_grab_get_current").invoke(null);
            if (owner == 0) {
                return "";
            }
            var name = (long) NativeMenus.type("gtk.OS").getMethod("G_OBJECT_TYPE_NAME", long.class).invoke(null,
                    owner);
            return (String) NativeMenus.type("Converter").getMethod("cCharPtrToJavaString", long.class, boolean.class)
                    .invoke(null, name, false);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
