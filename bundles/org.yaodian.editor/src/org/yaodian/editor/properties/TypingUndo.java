/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Lets Undo take back what is being typed, before it takes back steps of the plan. */
final class TypingUndo {

    /** The one that has Undo: there can be one only, else the workbench has none and says that handlers conflict. */
    private static TypingUndo holder;

    private final Text text;
    private final BooleanSupplier typing;
    private final Runnable revert;
    private IHandlerActivation activation;

    /**
     * Makes one that does nothing yet.
     *
     * @param text where it is typed; leaving it releases Undo
     * @param typing whether something is typed that is not in the model
     * @param revert takes it back
     */
    TypingUndo(Text text, BooleanSupplier typing, Runnable revert) {
        this.text = text;
        this.typing = typing;
        this.revert = revert;
        text.addListener(SWT.FocusOut, event -> release());
        text.addListener(SWT.Dispose, event -> release());
    }

    /** Takes Undo while something is being typed, and gives it back otherwise. */
    void follow() {
        if (!typing.getAsBoolean()) {
            release();
        } else if (activation == null && text.isFocusControl() && Platform.isRunning()
                && PlatformUI.isWorkbenchRunning()) {
            if (holder != null) {
                holder.release();
            }
            holder = this;
            activation = service().activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, handler(), new Always());
        }
    }

    private void release() {
        if (activation != null) {
            service().deactivateHandler(activation);
            activation = null;
            holder = null;
        }
    }

    private IHandler handler() {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                revert.run();
                release();
                return null;
            }
        };
    }

    private static IHandlerService service() {
        return PlatformUI.getWorkbench().getService(IHandlerService.class);
    }

    /** Outranks what holds for a window or a part. */
    private static final class Always extends Expression {

        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.TRUE;
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
        }
    }
}
