/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot;

import static java.util.Map.entry;

import java.util.Map;

import org.yaodian.robot.look.ControlLook;
import org.yaodian.robot.look.EditorLook;
import org.yaodian.robot.look.FigureLook;
import org.yaodian.robot.look.FileDialogLook;
import org.yaodian.robot.look.FreshLook;
import org.yaodian.robot.look.ItemLook;
import org.yaodian.robot.look.JobLook;
import org.yaodian.robot.look.MenuLook;
import org.yaodian.robot.look.ModelLook;
import org.yaodian.robot.look.PaletteLook;
import org.yaodian.robot.look.PlaceLook;
import org.yaodian.robot.look.ShellLook;

/** All that can be asked, by name. */
final class Looks {

    private static final Map<String, Look> ALL = Map.ofEntries(entry("shells", new ShellLook()),
            entry("controls", new ControlLook()), entry("items", new ItemLook()), entry("menus", new MenuLook()),
            entry("figures", new FigureLook()), entry("palette",
                    new PaletteLook()),
            entry("place", new PlaceLook()), entry("editors", new EditorLook()), entry("model", new ModelLook()),
            entry("jobs",
                    new JobLook()),
            entry("fileDialog", new FileDialogLook()), entry("fresh", new FreshLook()));

    private Looks() {
    }

    static Look named(String name) {
        Look look = ALL.get(name);
        if (look == null) {
            throw new IllegalArgumentException("no look named " + name + "; there are " + ALL.keySet());
        }
        return look;
    }
}
