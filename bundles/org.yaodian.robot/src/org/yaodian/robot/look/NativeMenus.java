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

import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/**
 * What SWT does not tell about menus: which ones a window has and where their entries lie. It is asked of GTK 3, by
 * reflection, so that this bundle compiles without the fragment of one platform.
 */
final class NativeMenus {

    private NativeMenus() {
    }

    /** The menu bar and the pop-up menus of a window. */
    static List<Menu> of(Shell shell) {
        try {
            Field menus = Decorations.class.getDeclaredField("menus");
            menus.setAccessible(true);
            var all = (Menu[]) menus.get(shell);
            return all == null ? List.of()
                    : Stream.of(all).filter(Objects::nonNull).filter(menu -> !menu.isDisposed()).toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where an entry lies on the screen, or null while it is not shown. */
    static Rectangle bounds(MenuItem item) {
        try {
            long handle = Widget.class.getField("handle").getLong(item);
            Class<?> gtk = type("gtk.GTK");
            if (!(boolean) gtk.getMethod("gtk_widget_get_mapped", long.class).invoke(null, handle)) {
                return null;
            }
            Class<?> allocationType = type("gtk.GtkAllocation");
            Object allocation = allocationType.getConstructor().newInstance();
            gtk.getMethod("gtk_widget_get_allocation", long.class, allocationType).invoke(null, handle, allocation);
            var window = (long) type("gtk3.GTK3").getMethod("gtk_widget_get_window", long.class).invoke(null, handle);
            int[] x = new int[1];
            int[] y = new int[1];
            type("gtk.GDK").getMethod("gdk_window_get_origin", long.class, int[].class, int[].class).invoke(null,
                    window, x, y);
            return new Rectangle(x[0] + field(allocation, "x"), y[0] + field(allocation, "y"),
                    field(allocation, "width"), field(allocation, "height"));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName("org.eclipse.swt.internal." + name, true, Widget.class.getClassLoader());
    }

    private static int field(Object structure, String name) throws ReflectiveOperationException {
        return structure.getClass().getField(name).getInt(structure);
    }
}
