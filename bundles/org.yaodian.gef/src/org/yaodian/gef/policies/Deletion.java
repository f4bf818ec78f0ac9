/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.policies;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.GroupRequest;
import org.yaodian.gef.EmfCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromDiagramCommand;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** Answers requests to delete: the first part of a selection deletes all of it, so that nothing is deleted twice. */
final class Deletion {

    private Deletion() {
    }

    static Command answer(EditPart host, GroupRequest request) {
        List<?> parts = request.getEditParts() == null ? List.of(host) : request.getEditParts();
        var models = parts.stream().map(part -> ((EditPart) part).getModel())
                .filter(model -> model instanceof Node || model instanceof Edge).map(EObject.class::cast).toList();
        return models.isEmpty() || models.getFirst() != host.getModel() ? null
                : new EmfCommand(new DeleteFromDiagramCommand(models));
    }
}
