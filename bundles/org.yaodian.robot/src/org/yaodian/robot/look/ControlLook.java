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

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.robot.Look;
import org.yaodian.robot.Sight;

/** Sees the controls of all windows: buttons, labels, fields and what contains them. */
public final class ControlLook implements Look {

    @Override
    public List<Sight> see(Sight question) {
        return Widgets.visible().filter(control -> !(control instanceof Shell)).map(ControlLook::sight).toList();
    }

    private static Sight sight(Control control) {
        Sight sight = Sight.of("control").with("class", control.getClass().getSimpleName())
                .with("text", Widgets.plain(Widgets.text(control))).with("tip", control.getToolTipText())
                .with("label", labelBefore(control)).with("enabled", control.isEnabled())
                .with("checked", Widgets.selected(control)).with("focus", control.isFocusControl())
                .with("readOnly", (control.getStyle() & SWT.READ_ONLY) != 0)
                .with("shell", Widgets.shellOf(control));
        var size = control.getSize();
        var origin = control.toDisplay(0, 0);
        return sight.at(origin.x, origin.y, size.x, size.y);
    }

    /** A field is called by the label in front of it. */
    private static String labelBefore(Control control) {
        Control before = null;
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                break;
            }
            before = sibling;
        }
        return before instanceof Label || before instanceof CLabel ? Widgets.plain(Widgets.text(before)) : null;
    }
}
