/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.tree;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs an action of the tree in the active part. The action is named behind the class in plugin.xml. */
public final class TreeHandler extends OutsideTextHandler implements IExecutableExtension {

    private String action;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object name) {
        action = (String) name;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        var editing = Adapters.adapt(HandlerUtil.getActivePart(event), TreeEditing.class);
        if (editing != null) {
            switch (action) {
                case "copy" -> editing.copy();
                case "cut" -> editing.cut();
                case "paste" -> editing.paste();
                case "up" -> editing.move(KeyMove.UP);
                case "down" -> editing.move(KeyMove.DOWN);
                case "promote" -> editing.move(KeyMove.PROMOTE);
                case "demote" -> editing.move(KeyMove.DEMOTE);
                default -> throw new IllegalArgumentException(action);
            }
        }
        return null;
    }
}
