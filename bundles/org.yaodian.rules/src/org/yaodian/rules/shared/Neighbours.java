/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules.shared;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.plan.Task;

/** Finds the objects a change of another object concerns. */
final class Neighbours {

    private Neighbours() {
    }

    /** The object itself and, for a task, the dependencies it has. */
    static Stream<? extends EObject> withDependencies(EObject changed) {
        return changed instanceof Task task
                ? Stream.concat(task.getPredecessors().stream(), task.getSuccessors().stream())
                : Stream.of(changed);
    }
}
