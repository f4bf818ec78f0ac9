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

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.plan.WorkPlan;

/** What one rule found in one plan, kept so that it can be brought up to date after a change. */
interface RuleState<T extends EObject> {

    /** Takes an object of the plan in for the first check. Objects come in document order. */
    void accept(T object);

    /** Ends the first check. */
    void complete();

    /**
     * Brings the findings up to date.
     *
     * @param changed objects that changed, came or went
     * @param plan    the plan
     */
    void update(Collection<EObject> changed, WorkPlan plan);

    /** All findings, grouped as they were found. */
    void collect(List<Finding> findings);
}
