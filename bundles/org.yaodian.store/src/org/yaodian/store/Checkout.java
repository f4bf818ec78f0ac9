/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import java.util.List;

import org.yaodian.model.plan.WorkPlan;

/**
 * A plan as it was at a revision.
 *
 * @param revision the revision
 * @param plan     the plan, in a resource without a URI
 * @param warnings what was odd in it, in the language of the program; may be empty
 */
public record Checkout(Revision revision, WorkPlan plan, List<String> warnings) {

    /** Copies the list. */
    public Checkout {
        warnings = List.copyOf(warnings);
    }
}
