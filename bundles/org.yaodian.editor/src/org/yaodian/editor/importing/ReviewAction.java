/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.yaodian.editor.source.SourceIcons;

/** One thing that can be done on the review page. */
final class ReviewAction extends Action {

    private final Runnable run;
    private final BooleanSupplier enabled;

    ReviewAction(String label, String icon, int accelerator, Runnable run, BooleanSupplier enabled) {
        super(accelerator == 0 ? label : label + '\t' + key(accelerator));
        this.run = run;
        this.enabled = enabled;
        setAccelerator(accelerator);
        if (icon != null) {
            setImageDescriptor(SourceIcons.of(icon));
        }
        setToolTipText(accelerator == 0 ? label : label + "  " + key(accelerator));
    }

    private static String key(int accelerator) {
        return SWTKeySupport.convertAcceleratorToKeyStroke(accelerator).format();
    }

    @Override
    public void run() {
        run.run();
    }

    /** Enables the action when it can be done now. */
    void update() {
        setEnabled(enabled.getAsBoolean());
    }

    /** Does it when it can be done now. */
    void runIfEnabled() {
        update();
        if (isEnabled()) {
            run();
        }
    }

    /**
     * Tells whether a key means this action.
     *
     * @param event a key event
     * @return whether its key and modifiers are those of the action
     */
    boolean isFor(Event event) {
        int key = Character.isLetter(event.keyCode) ? Character.toUpperCase(event.keyCode) : event.keyCode;
        return getAccelerator() != 0 && getAccelerator() == (event.stateMask & SWT.MODIFIER_MASK | key);
    }
}
