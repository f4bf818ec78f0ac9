/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Hands each object to the rules that look at objects of its class. */
final class Dispatcher implements Consumer<EObject> {

    private static final int CANCEL_CHECK_INTERVAL = 1024;

    private final Map<Rule<?>, RuleState<?>> states;
    private final IProgressMonitor monitor;
    private final Map<EClass, List<RuleState<EObject>>> byClass = new HashMap<>();
    private int visited;

    /** Hands objects to some rules; the monitor can cancel and may be null. */
    Dispatcher(Map<Rule<?>, RuleState<?>> states, IProgressMonitor monitor) {
        this.states = states;
        this.monitor = monitor;
    }

    @Override
    public void accept(EObject object) {
        if (monitor != null && visited++ % CANCEL_CHECK_INTERVAL == 0 && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        for (var state : byClass.computeIfAbsent(object.eClass(), eClass -> statesFor(object))) {
            state.accept(object);
        }
    }

    @SuppressWarnings("unchecked")
    private List<RuleState<EObject>> statesFor(EObject object) {
        return states.entrySet().stream().filter(entry -> entry.getKey().type().isInstance(object))
                .map(entry -> (RuleState<EObject>) entry.getValue()).toList();
    }
}
