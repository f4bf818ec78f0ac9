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

import java.lang.reflect.Method;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.yaodian.robot.Sight;

/** Reads what all kinds of widgets have in common. */
final class Widgets {

    private static final Pattern CHINESE_MNEMONIC = Pattern.compile("\\(&.\\)");

    private Widgets() {
    }

    /** All controls on the screen, parents first. */
    static Stream<Control> visible() {
        return Stream.of(Display.getCurrent().getShells()).filter(Control::isVisible).flatMap(Widgets::withChildren);
    }

    private static Stream<Control> withChildren(Control control) {
        if (!control.isVisible()) {
            return Stream.empty();
        }
        Stream<Control> self = Stream.of(control);
        return control instanceof Composite composite
                ? Stream.concat(self, Stream.of(composite.getChildren()).flatMap(Widgets::withChildren))
                : self;
    }

    /** Places a rectangle that is given in the coordinates of a control. */
    static Sight place(Sight sight, Control within, Rectangle bounds) {
        var origin = within.toDisplay(bounds.x, bounds.y);
        return sight.at(origin.x, origin.y, bounds.width, bounds.height);
    }

    /** The title of the window that a control stands in. */
    static String shellOf(Control control) {
        Shell shell = control.getShell();
        return shell.getText();
    }

    /** What a person reads: no mark of a mnemonic, no key after a tab. */
    static String plain(String text) {
        if (text == null) {
            return null;
        }
        int tab = text.indexOf('\t');
        String label = tab < 0 ? text : text.substring(0, tab);
        return CHINESE_MNEMONIC.matcher(label).replaceAll("").replace("&", "");
    }

    /** The text of a widget of any class that has one, else null. */
    static String text(Widget widget) {
        return call(widget, "getText") instanceof String text ? text : null;
    }

    /** Whether a button, item or the like is chosen; null if it cannot be. */
    static Boolean selected(Widget widget) {
        return call(widget, "getSelection") instanceof Boolean selected ? selected : null;
    }

    private static Object call(Widget widget, String name) {
        try {
            Method method = widget.getClass().getMethod(name);
            return method.invoke(widget);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
