/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.yaodian.editor.PlanEditor;

/** Holds while a plan editor is in front. */
final class PlanInFront extends Expression {

    @Override
    public EvaluationResult evaluate(IEvaluationContext context) {
        return EvaluationResult.valueOf(PlanEditor.isPlanEditor(context.getVariable(ISources.ACTIVE_EDITOR_ID_NAME)));
    }

    @Override
    public void collectExpressionInfo(ExpressionInfo info) {
        info.addVariableNameAccess(ISources.ACTIVE_EDITOR_ID_NAME);
    }
}
