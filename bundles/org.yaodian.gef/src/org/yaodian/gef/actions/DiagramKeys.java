/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** The keys of a diagram: those of the actions, besides those of GEF to walk and to select. */
public final class DiagramKeys extends KeyHandler {

    private record Key(int code, int modifiers) {}

    private final Map<Key, IAction> keys = new HashMap<>();

    private DiagramKeys(DiagramActions actions) {
        put(SWT.DEL, 0, actions.get(ActionIds.DELETE_FROM_DIAGRAM));
        put(SWT.DEL, SWT.MOD1, actions.get(ActionIds.DELETE_FROM_PLAN));
        put('v', SWT.MOD1 | SWT.SHIFT, actions.get(ActionIds.PASTE_COPIES));
        put(SWT.F2, 0, actions.get(ActionIds.RENAME));
        for (var plus : new int[]{'=', '+', SWT.KEYPAD_ADD}) {
            put(plus, SWT.MOD1, actions.get(ActionIds.ZOOM_IN));
            put(plus, SWT.MOD1 | SWT.SHIFT, actions.get(ActionIds.ZOOM_IN));
        }
        put('-', SWT.MOD1, actions.get(ActionIds.ZOOM_OUT));
        put(SWT.KEYPAD_SUBTRACT, SWT.MOD1, actions.get(ActionIds.ZOOM_OUT));
        put('0', SWT.MOD1, actions.get(ActionIds.ZOOM_ACTUAL));
        put(SWT.KEYPAD_0, SWT.MOD1, actions.get(ActionIds.ZOOM_ACTUAL));
        put('9', SWT.MOD1, actions.get(ActionIds.ZOOM_FIT));
        put('8', SWT.MOD1, actions.get(ActionIds.ZOOM_SELECTION));
        putViewing(actions);
        for (var enter : new int[]{SWT.CR, SWT.KEYPAD_CR}) {
            put(enter, 0, actions.get(ActionIds.RENAME));
            put(enter, SWT.ALT, actions.get(ActionIds.PROPERTIES));
        }
        put(SWT.INSERT, 0, actions.get(ActionIds.CREATE));
        put('p', SWT.MOD1, actions.get(ActionIds.PRINT));
        put('k', SWT.MOD1, actions.get(ActionIds.CONNECT));
        put(']', 0, actions.get(ActionIds.NEXT_LINK));
        put('[', 0, actions.get(ActionIds.PREVIOUS_LINK));
    }

    private void putViewing(DiagramActions actions) {
        put('j', SWT.MOD1, actions.get(ActionIds.FILTER));
        put(SWT.F8, 0, actions.get(ActionIds.FOCUS));
        put(SWT.F8, SWT.SHIFT, actions.get(ActionIds.SHOW_ALL));
    }

    private void put(int code, int modifiers, IAction action) {
        keys.put(new Key(code, modifiers), action);
    }

    /**
     * Makes a viewer listen to keys.
     *
     * @param viewer  a prepared viewer
     * @param actions its actions
     */
    public static void install(GraphicalViewer viewer, DiagramActions actions) {
        var keys = new DiagramKeys(actions);
        keys.setParent(new ArrowKeys(viewer).setParent(new TypingKeys(viewer)));
        viewer.setKeyHandler(keys);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        var action = keys.get(new Key(event.keyCode, event.stateMask & SWT.MODIFIER_MASK));
        if (action == null) {
            return super.keyPressed(event);
        }
        if (action.isEnabled()) {
            action.run();
        }
        event.doit = false;
        return true;
    }
}
